import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeEdition } from "../../tests/fixtures/editionFolder.ts";
import { checkFolder } from "./problems.ts";

const root = join(import.meta.dirname, "..", "..");
let home = "";
let copy = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "atlas-data-"));
  copy = join(home, "data", "town");
  writeEdition(copy);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const STREAM = "streams/gas-refinery-gyproc.json";

/** Rewrites one file of the copy. */
function edit(file: string, change: (text: string) => string) {
  const path = join(copy, file);
  const before = readFileSync(path, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`${file} did not change`);
  writeFileSync(path, after);
}

const runCheck = (folder: string) =>
  spawnSync(process.execPath, [join(root, "scripts", "data", "check.ts"), folder], { encoding: "utf8" });

describe("checking a folder of data", () => {
  it("finds nothing in an edition that was published", () => {
    expect(checkFolder(copy, home)).toMatchObject({ report: "", problems: 0 });
  });

  it("warns of words that the dataset's own list does not have, and says which it has", () => {
    const list = (words: unknown) => writeFileSync(join(copy, "words.json"), JSON.stringify({ words }));
    list([{ language: "en", write: "plasterboard", not: ["gypsum board*"] }]);
    const chosen = () => checkFolder(copy, home).warnings.filter(({ code }) => code === "word-choice");
    expect(chosen()).toEqual([]);
    edit(STREAM, (text) => text.replace("plasterboard", "gypsum boards"));
    expect(chosen()).toMatchObject([{ file: `data/town/${STREAM}` }]);
    expect(chosen()[0]?.what).toMatch(/gypsum boards.*plasterboard/);
    list([{ language: "fr", write: "eau", not: ["water"] }]);
    expect(checkFolder(copy, home).report).toContain("data/town/words.json");
  });

  it("names file, path, what is wrong and how to mend it", () => {
    edit(STREAM, (text) => text.replace(/"family": "\w+"/, '"family": "gold"'));
    const { report, problems } = checkFolder(copy, home);
    expect(problems).toBe(1);
    expect(report.split("\n")).toEqual([
      `data/town/${STREAM}`,
      "  at family",
      "  wrong: “gold” is not one of the allowed values.",
      "  mend:  Choose one of: (energy | water | material).",
    ]);
  });

  it("names the place inside a list of records", () => {
    edit("milestones.json", (text) => text.replace(/"confidence": "\w+"/, '"confidence": "sure"'));
    const { report } = checkFolder(copy, home);
    expect(report).toContain("data/town/milestones.json\n  at milestones[0].confidence\n");
  });

  it("names the place of a map label as its own file has it", () => {
    edit("map/labels.json", (text) => text.replace(/"kind": "\w+"/, '"kind": "moon"'));
    expect(checkFolder(copy, home).report).toContain("data/town/map/labels.json\n  at labels[0].kind\n");
  });

  it("names the file whose record points at nothing", () => {
    edit(STREAM, (text) => text.replace(/"donor": "[\w-]+"/, '"donor": "nobody"'));
    const { report } = checkFolder(copy, home);
    expect(report).toContain(
      `data/town/${STREAM}\n  at donor\n  wrong: There is no partner with the id “nobody”.`,
    );
  });

  it("says that a file is not JSON, and where", () => {
    edit("projects.json", (text) => text.replace("{", ""));
    const { report, problems } = checkFolder(copy, home);
    expect(report).toMatch(
      /^data\/town\/projects\.json\n {2}wrong: The file is not valid JSON: .+\n {2}mend: /,
    );
    expect(problems).toBe(1);
  });

  it("names the line, and none of the many ids that only seem to be missing now", () => {
    edit("references.json", (text) => text.replace('"publisher": "', '"publisher": '));
    const { report, problems } = checkFolder(copy, home);
    expect(problems).toBe(1);
    expect(report).toMatch(/not valid JSON: .+ \(line \d+/);
    expect(report).toContain("What the files say of each other is checked once all can be read.");
  });

  it("reads a file with the mark of some editors, and refuses one that is not UTF-8", () => {
    edit(STREAM, (text) => `\uFEFF${text}`);
    expect(checkFolder(copy, home).problems).toBe(0);
    writeFileSync(join(copy, STREAM), readFileSync(join(copy, STREAM), "utf8"), "latin1");
    expect(checkFolder(copy, home).report).toContain(
      `data/town/${STREAM}\n  wrong: The file is not saved as UTF-8, so æ, ø and å would break.`,
    );
  });

  it("says that a file is not called as its record", () => {
    renameSync(join(copy, STREAM), join(copy, "streams", "gas.json"));
    const { report, problems } = checkFolder(copy, home);
    expect(problems).toBe(1);
    expect(report).toContain("data/town/streams/gas.json\n  at id\n");
    expect(report).toContain("Call the file “gas-refinery-gyproc.json”");
  });

  it("says that a file is missing, once", () => {
    unlinkSync(join(copy, "references.json"));
    const { report, problems } = checkFolder(copy, home);
    expect(report).toContain("data/town/references.json\n  wrong: The file is missing.");
    expect(problems).toBe(1);
  });

  it("says that a file holds a list where one record belongs", () => {
    edit(STREAM, () => "[]");
    expect(checkFolder(copy, home).report).toContain(
      `data/town/${STREAM}\n  wrong: “[ … ]” is not the right kind of value.\n  mend:  Write an object { … }.`,
    );
  });
});

describe("many findings of one kind", () => {
  it("are told by the first few places, and counted", () => {
    edit("references.json", (text) => text.replaceAll(/"kind": "\w+"/g, '"kind": "rumour"'));
    const { report, problems } = checkFolder(copy, home);
    expect(problems).toBeGreaterThan(100);
    expect(report.match(/“rumour”/g)).toHaveLength(5);
    expect(report).toContain(`… and ${problems - 5} more of this kind`);
  });

  it("of another kind stay in sight, in the keeper's language", () => {
    edit("references.json", (text) => text.replaceAll(/"kind": "\w+"/g, '"kind": "rumour"'));
    edit(STREAM, (text) => text.replace(/"confidence": "\w+",/, ""));
    const { report } = checkFolder(copy, home, "da");
    expect(report).toContain("Feltet »confidence« mangler.");
    expect(report).toMatch(/… og \d+ mere af samme slags/);
  });
});

describe("what is odd", () => {
  it("is told apart from what is wrong, with its file, and stops nothing", () => {
    const odd = () =>
      checkFolder(copy, home).warnings.map(({ file, code, path }) => [file, code, path.join(".")].join(" "));
    const before = odd();
    edit(STREAM, (text) => text.replace('"confidence"', '"family": "energy",\n  "confidence"'));
    edit("projects.json", (text) => text.replace(/"title": \{\s*"da": "/, "$&KraftvÃ¦rket: "));
    const { problems, dataset } = checkFolder(copy, home);
    expect(problems).toBe(0);
    expect(dataset).not.toBeNull();
    expect(odd().filter((one) => !before.includes(one))).toEqual([
      `data/town/${STREAM} duplicate-key family`,
      "data/town/projects.json mojibake projects.0.title.da",
    ]);
  });
});

describe("npm run data:check", () => {
  it("ends well with warnings, prints them and says how many", () => {
    edit("projects.json", (text) => text.replace(/"title": \{\s*"da": "/, "$&KraftvÃ¦rket: "));
    const { status, stderr } = runCheck(copy);
    expect(stderr).toContain("data/town/projects.json\n  at projects[0].title.da\n  odd: Characters broke");
    expect(stderr).toMatch(/\d warnings?\. They stop nothing/);
    expect(status).toBe(0);
  });

  it("ends well and counts what it read when all is in order", () => {
    const { status, stdout } = runCheck(copy);
    expect(stdout).toMatch(/is in order: \d+ partners, \d+ streams/);
    expect(status).toBe(0);
  });

  it("ends with status 1 and the report when something is wrong", () => {
    edit(STREAM, (text) => text.replace(/"family": "\w+"/, '"family": "gold"'));
    const { status, stderr } = runCheck(copy);
    expect(stderr).toContain("gas-refinery-gyproc.json");
    expect(stderr).toContain("“gold” is not one of the allowed values.");
    expect(stderr).toContain("1 problem in ");
    expect(status).toBe(1);
  });

  it("ends with status 1 when there is no such folder", () => {
    const { status, stderr } = runCheck(join(home, "data", "atlantis"));
    expect(stderr).toContain("The file is missing.");
    expect(status).toBe(1);
  });
});
