import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import * as v from "valibot";
import { problemOfIssue } from "../../src/dataset/parse.ts";
import type { Problem } from "../../src/dataset/problem.ts";
import { FORMAT_VERSION } from "../../src/dataset/schema/dataset.ts";
import { type WordRule, WordsSchema } from "../../src/dataset/schema/words.ts";
import { duplicateKeys } from "../../src/dataset/warnings/duplicateKeys.ts";
import type { Warning } from "../../src/dataset/warnings/warning.ts";
import { decodeText, sayJsonError } from "./json-text.ts";

/** A dataset put together from its files, and from which file each record came. */
export interface LoadedDataset {
  readonly dataset: Record<string, unknown>;
  /** File of a record by `collection/index`, of a single section by its name. */
  readonly origin: ReadonlyMap<string, string>;
  /** Problems of single files, with the file named. */
  readonly fileProblems: readonly { readonly file: string; readonly problem: Problem }[];
  /** What is odd in the text of a file and gone once it is read. */
  readonly fileWarnings: readonly { readonly file: string; readonly warning: Warning }[];
  /** The keeper's word list; empty where there is none. */
  readonly words: readonly WordRule[];
}

/** Collections kept as one file per record, by folder. */
const FOLDERS = ["partners", "streams", "series", "balances", "tours"] as const;
/** Collections kept as one list in one file. */
const LISTS = [
  ["milestones", "milestones.json"],
  ["impactFigures", "impact-figures.json"],
  ["projects", "projects.json"],
  ["references", "references.json"],
] as const;

/** Returns the dataset in `folder` (one town's `data/<name>`), read file by file in a stable order. */
export function loadDataset(folder: string, root: string): LoadedDataset {
  const origin = new Map<string, string>();
  const { record, fileProblems, fileWarnings, name } = createReader(root);

  const dataset: Record<string, unknown> = { formatVersion: FORMAT_VERSION };
  const metaFile = join(folder, "meta.json");
  dataset["meta"] = record(metaFile);
  origin.set("meta", name(metaFile));

  for (const collection of FOLDERS) {
    const records: unknown[] = [];
    for (const path of filesIn(join(folder, collection))) {
      const value = record(path);
      if (value === undefined) continue;
      const id = value["id"];
      if (typeof id === "string" && `${id}.json` !== basename(path))
        fileProblems.push({ file: name(path), problem: { code: "file-name", path: ["id"], params: { id } } });
      origin.set(`${collection}/${records.length}`, name(path));
      records.push(value);
    }
    dataset[collection] = records;
  }
  for (const [collection, file] of LISTS) {
    const path = join(folder, file);
    dataset[collection] = record(path)?.[collection];
    origin.set(collection, name(path));
  }
  const labels = join(folder, "map", "labels.json");
  dataset["mapLabels"] = record(labels)?.["labels"];
  origin.set("mapLabels", name(labels));
  const features = join(folder, "map", "features.json");
  if (existsSync(features)) dataset["mapFeatures"] = record(features)?.["features"];
  origin.set("mapFeatures", name(features));
  const figures = join(folder, "figures.json");
  if (existsSync(figures)) dataset["figures"] = record(figures)?.["figures"];
  origin.set("figures", name(figures));
  const findings = join(folder, "findings.json");
  if (existsSync(findings)) dataset["findings"] = record(findings)?.["findings"];
  origin.set("findings", name(findings));
  const studies = join(folder, "studies.json");
  if (existsSync(studies)) dataset["studies"] = record(studies)?.["studies"];
  origin.set("studies", name(studies));
  const corridors = join(folder, "map", "corridors.json");
  if (existsSync(corridors)) dataset["corridors"] = record(corridors);
  origin.set("corridors", name(corridors));
  const about = join(folder, "about.json");
  if (existsSync(about)) dataset["about"] = record(about);
  origin.set("about", name(about));
  const synonyms = join(folder, "synonyms.json");
  if (existsSync(synonyms)) dataset["synonyms"] = record(synonyms)?.["synonyms"];
  origin.set("synonyms", name(synonyms));
  const list = join(folder, "words.json");
  const words = existsSync(list) ? wordsIn(record(list), name(list), fileProblems) : [];
  return { dataset, origin, fileProblems, fileWarnings, words };
}

/** Returns the rules of a word list, and adds what is wrong with it to the problems of files. */
function wordsIn(
  input: Record<string, unknown> | undefined,
  file: string,
  problems: { file: string; problem: Problem }[],
): readonly WordRule[] {
  if (input === undefined) return [];
  const parsed = v.safeParse(WordsSchema, input);
  if (parsed.success) return parsed.output.words;
  problems.push(...parsed.issues.map((issue) => ({ file, problem: problemOfIssue(issue) })));
  return [];
}

/** Returns what reads single files, and gathers what is wrong with them and what is odd. */
function createReader(root: string) {
  const fileProblems: { file: string; problem: Problem }[] = [];
  const fileWarnings: { file: string; warning: Warning }[] = [];
  const name = (path: string) => relative(root, path);

  const read = (path: string): unknown => {
    const complain = (code: Problem["code"], found: string) =>
      fileProblems.push({ file: name(path), problem: { code, path: [], params: { found } } });
    if (!existsSync(path)) {
      complain("file-missing", "");
      return undefined;
    }
    const text = decodeText(readFileSync(path));
    if (text === null) {
      complain("not-utf8", "");
      return undefined;
    }
    try {
      const value: unknown = JSON.parse(text);
      for (const warning of duplicateKeys(text)) fileWarnings.push({ file: name(path), warning });
      return value;
    } catch (error) {
      complain("not-json", sayJsonError(text, error instanceof Error ? error.message : String(error)));
      return undefined;
    }
  };
  const record = (path: string): Record<string, unknown> | undefined => {
    const value = read(path);
    if (value === undefined) return undefined;
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      fileProblems.push({
        file: name(path),
        problem: {
          code: "wrong-type",
          path: [],
          params: { found: Array.isArray(value) ? "[ … ]" : JSON.stringify(value), expected: "Object" },
        },
      });
      return undefined;
    }
    const { $schema: _schema, ...rest } = value as Record<string, unknown>;
    return rest;
  };
  return { record, fileProblems, fileWarnings, name };
}

/** The files of records in a folder, by name; none if it is not there. */
const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(".json"))
        .toSorted()
        .map((file) => join(folder, file))
    : [];

/** Returns the file a problem lies in and the rest of its path inside that file. */
export function locate(
  problem: Pick<Problem, "path">,
  origin: ReadonlyMap<string, string>,
): { file: string; path: readonly (string | number)[] } {
  const [collection, index, ...rest] = problem.path;
  const single = origin.get(`${String(collection)}/${String(index)}`);
  if (single !== undefined) return { file: single, path: rest };
  const section = origin.get(String(collection));
  if (section === undefined) return { file: "", path: problem.path };
  if (collection === "meta" || collection === "corridors" || collection === "about")
    return { file: section, path: problem.path.slice(1) };
  // In their own files the lists of the map go by other names.
  if (collection === "mapLabels") return { file: section, path: ["labels", ...problem.path.slice(1)] };
  if (collection === "mapFeatures") return { file: section, path: ["features", ...problem.path.slice(1)] };
  return { file: section, path: problem.path };
}
