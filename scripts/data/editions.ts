import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Letters of a version: it becomes part of a file's name and of addresses. The page reads the same form. */
const VERSION = /^[0-9A-Za-z]+(?:[.-][0-9A-Za-z]+)*$/;

/** Returns the name of the file of one edition: `<dataset>@<version>.json`, beside `<dataset>.json`. */
export function editionFile(name: string, version: string): string {
  if (!VERSION.test(version) || version.length > 32) {
    throw new Error(
      `The version "${version}" cannot be part of a file's name. Use letters, digits, full stops and hyphens, e.g. 2026-11.`,
    );
  }
  return `${name}@${version}.json`;
}

/** Returns the versions of a dataset that are kept in a folder, the oldest first. */
export function keptEditions(folder: string, name: string): string[] {
  if (!existsSync(folder)) return [];
  const compare = new Intl.Collator("en", { numeric: true }).compare;
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${name}@`) && file.endsWith(".json"))
    .map((file) => file.slice(name.length + 1, -".json".length))
    .toSorted(compare);
}

/**
 * Keeps one edition of a dataset for ever.
 *
 * @returns whether it was kept now; false if it was there already, word for word
 * @throws if another text is kept under the same version: whoever cites it must find what they saw
 */
export function freezeEdition(folder: string, name: string, version: string, text: string): boolean {
  const file = join(folder, editionFile(name, version));
  if (existsSync(file)) {
    if (readFileSync(file, "utf8") === text) return false;
    throw new Error(
      `Edition ${version} of ${name} is kept already and says something else. Give the data a new version in data/${name}/meta.json, then freeze that.`,
    );
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
  return true;
}

/**
 * Lays the kept editions beside the present dataset, the present one under its version too, and a list of them.
 *
 * @param target folder that is served as `data/`
 */
export function publishEditions(
  kept: string,
  target: string,
  name: string,
  present: { version: string; text: string },
) {
  const versions = keptEditions(kept, name);
  for (const version of versions) {
    const file = editionFile(name, version);
    writeFileSync(join(target, file), readFileSync(join(kept, file)));
  }
  // A frozen embed made today must work today. A kept edition of the same version has the first word.
  if (!versions.includes(present.version))
    writeFileSync(join(target, editionFile(name, present.version)), present.text);
  // Named as kept is only what will be there when somebody follows a citation.
  const list = { present: present.version, kept: versions };
  writeFileSync(join(target, `${name}.editions.json`), `${JSON.stringify(list)}\n`);
}
