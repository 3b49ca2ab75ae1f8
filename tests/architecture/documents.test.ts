import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const isThere = (path: string) => existsSync(join(ROOT, path));
const CODE = "{src,scripts,tests}/**/*.{ts,tsx,mjs,cjs,css,js}";
const files = (pattern: string) => globSync(pattern, { cwd: ROOT });
const architecture = read("docs/architecture.md");
/** What stands between backticks, outside drawings and blocks of code. */
const quoted = (text: string) =>
  [...text.replaceAll(/^```[^]*?^```/gm, "").matchAll(/`([^`\n]+)`/g)].map(([, inner = ""]) => inner);

describe("docs named in code", () => {
  it("exist, and so do decisions named by their number", () => {
    const decisions = readdirSync(join(ROOT, "docs/decisions"));
    const named = [...files(CODE), "vite.config.ts", "index.html"].flatMap((file) =>
      [...read(file).matchAll(/(?<![\w/.-])docs\/[\w/-]+(?:\.md\b|(?<=\/\d{4})(?!-))/g)].map(([path]) => ({
        file,
        path,
      })),
    );
    expect(named.length).toBeGreaterThan(10);
    const dead = named.filter(({ path }) =>
      path.endsWith(".md")
        ? !isThere(path)
        : !decisions.some((name) => name.startsWith(`${basename(path)}-`)),
    );
    expect(dead).toEqual([]);
  });
});

describe("READMEs of folders", () => {
  const readmes = files("{src,scripts,tests}/**/README.md");

  it("stand in every folder of several modules", () => {
    const modules = files("{src,scripts,tests}/**/*.{ts,tsx,mjs,cjs}").filter(
      (file) => !/\.(test|spec|slow|d)\.tsx?$/.test(file),
    );
    const folders = [...new Set(modules.map(dirname))].filter((folder) => folder !== "src");
    expect(folders.length).toBeGreaterThan(40);
    const large = folders.filter((folder) => modules.filter((file) => dirname(file) === folder).length > 2);
    expect(large.filter((folder) => !isThere(join(folder, "README.md")))).toEqual([]);
  });

  it("are read in a minute", () => {
    expect(readmes.length).toBeGreaterThan(40);
    expect(readmes.filter((file) => read(file).trimEnd().split("\n").length > 16)).toEqual([]);
  });

  it("name files and folders that are there", () => {
    const named = readmes.flatMap((file) =>
      quoted(read(file))
        .filter((path) => /^[\w./-]+(\.(tsx?|mjs|cjs|md|css)|\/)$/.test(path))
        .map((path) => ({ file, path })),
    );
    expect(named.length).toBeGreaterThan(100);
    const dead = named.filter(
      ({ file, path }) => ![dirname(file), "src", "."].some((from) => isThere(join(from, path))),
    );
    expect(dead.filter(({ path }) => !["dist/", "public/"].includes(path))).toEqual([]);
  });
});

describe("docs/architecture.md", () => {
  const source = files("{src,scripts}/**/*.{ts,tsx,mjs}").map(read).join("\n");
  const words = new Set(source.match(/\w+/g));

  it("names files that are there and things that the code has", () => {
    const all = quoted(architecture);
    const paths = all.filter((text) => /^[\w./-]+\/[\w./-]*$/.test(text));
    expect(paths.length).toBeGreaterThan(25);
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
    const names = all.filter((text) => /^\w*[A-Z]\w*$/.test(text));
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => !words.has(name))).toEqual([]);
  });

  it("tells the directions that the tool checks", () => {
    const table = /const MAY_IMPORT = \{\n([^]*?)\n\};/.exec(
      read("tests/architecture/dependency-cruiser.cjs"),
    )?.[1];
    const checked = [...(table ?? "").matchAll(/^ {2}(\w+): \[(.*)\]/gm)].map(
      ([, folder = "", allowed = ""]) => ({
        folder,
        allowed: [...allowed.matchAll(/"(\w+)"/g)].map(([, name]) => name),
      }),
    );
    expect(checked.length).toBeGreaterThan(10);
    const told = [...architecture.matchAll(/^\| `(\w+)` +\| [^|]+\| ([^|]+?) *\|$/gm)].map(
      ([, folder = "", may = ""]) => ({ folder, may }),
    );
    expect(told.map(({ folder }) => folder).toSorted()).toEqual(
      checked.map(({ folder }) => folder).toSorted(),
    );
    for (const { folder, may } of told) {
      const allowed = checked.find((row) => row.folder === folder)?.allowed ?? [];
      // "All above but …" counts the rows of the table, and the folder itself goes without saying.
      const above = told
        .slice(
          0,
          told.findIndex((row) => row.folder === folder),
        )
        .map((row) => row.folder);
      const named = quoted(may);
      const expected = may.startsWith("all above") ? above.filter((name) => !named.includes(name)) : named;
      expect({ folder, may: expected.toSorted() }).toEqual({ folder, may: allowed.toSorted() });
    }
  });
});

describe("the walk from data/ to a pixel", () => {
  const rows = [
    ...architecture.matchAll(/^\| `([\w./-]+)` +\| (?:`(\w+)`|–) +\| [^|]+\| ([^|]+?) +\|$/gm),
  ].map(([, file = "", name = "", tie = ""]) => ({ file, name, tie }));
  const folderOf = (file: string) => file.split("/").slice(0, 2).join("/");

  /** Returns the files that a file imports, at once or late, by way of others in the folders given; itself too. */
  function reached(from: string, folders: readonly string[]): Set<string> {
    const seen = new Set([from]);
    for (const file of seen)
      for (const [, path = ""] of read(file).matchAll(/(?:from|import\(|import) ?"(\.[^"]+\.tsx?)"/g)) {
        const target = join(dirname(file), path);
        if (folders.includes(folderOf(target))) seen.add(target);
      }
    return seen;
  }

  it("goes through every room of the flow, in its order", () => {
    expect([...new Set(rows.map(({ file }) => folderOf(file)))]).toEqual([
      "data/kalundborg",
      "scripts/data",
      "src/dataset",
      "src/model",
      "src/layouts",
      "src/views",
      "src/modes",
    ]);
  });

  /** What a row's tie to the next one claims, looked up in the code. */
  const TIES: Readonly<Record<string, (file: string, next: string) => boolean>> = {
    imports: (file, next) => reached(file, [folderOf(file), folderOf(next)]).has(next),
    "is imported by": (file, next) => reached(next, [folderOf(file), folderOf(next)]).has(file),
    "is read by": (file, next) =>
      [...reached(next, [folderOf(next)])].some((path) => read(path).includes(`"${basename(file)}"`)),
  };

  it.each(rows)("finds $name in $file", ({ file, name }) => {
    expect(isThere(file)).toBe(true);
    expect(read(file)).toMatch(name === "" ? /./ : new RegExp(`^export (function|const) ${name}\\b`, "m"));
  });

  it.each(rows.slice(0, -1).map((row, i) => ({ ...row, next: rows[i + 1]?.file ?? "" })))(
    "$file $tie $next",
    ({ file, tie, next }) => expect(TIES[tie]?.(file, next)).toBe(true),
  );
});
