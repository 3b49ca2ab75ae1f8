/**
 * Writes the JSON Schemas that the data files point to, from the definition that the app validates with:
 * `npm run data:schema`. A test fails when they are out of date.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemas } from "./json-schemas.ts";

const folder = join(import.meta.dirname, "..", "..", "schema");
mkdirSync(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, `${name}.schema.json`), text);
console.log("schema/ written.");
