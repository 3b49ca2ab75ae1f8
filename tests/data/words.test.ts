import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { deployedDataset } from "../../scripts/data/deployed-dataset.ts";
import { WordsSchema } from "../../src/dataset/schema/words.ts";
import { findWordWarnings } from "../../src/dataset/warnings/words.ts";
import * as v from "valibot";

const root = join(import.meta.dirname, "..", "..");
const file = join(root, "data", deployedDataset(root), "words.json");
const { words } = v.parse(WordsSchema, withoutSchema(JSON.parse(readFileSync(file, "utf8"))));
const modules = import.meta.glob<Record<string, unknown>>("../../src/i18n/messages/*.ts", { eager: true });

function withoutSchema(value: Record<string, unknown>): unknown {
  const { $schema: _schema, ...rest } = value;
  return rest;
}

/** Every word of the interface in a language; of a function what stands in it. */
function wordsOf(language: "da" | "en"): string[] {
  return Object.values(modules)
    .flatMap((module) => Object.values(module))
    .flatMap((set) => {
      const own = typeof set === "object" && set !== null ? (set as Record<string, unknown>)[language] : null;
      return typeof own === "object" && own !== null ? Object.values(own) : [];
    })
    .map(String);
}

describe("the word list of the shipped dataset", () => {
  it("holds for the words of the interface too", () => {
    for (const language of ["da", "en"] as const) {
      const texts = wordsOf(language);
      expect(texts.length).toBeGreaterThan(400);
      const found = findWordWarnings({ texts: texts.map((text) => ({ [language]: text })) } as never, words);
      expect(found.map(({ params }) => params)).toEqual([]);
    }
  });

  it("never warns of the word that it says to write", () => {
    for (const { language, write } of words) {
      const found = findWordWarnings({ text: { [language]: write } } as never, words);
      expect(found.map(({ params }) => params)).toEqual([]);
    }
  });
});
