import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { META_POLICY, securityHeaders } from "./security-headers.mjs";

const read = (file: string) => readFileSync(join(import.meta.dirname, "..", "..", "deploy", file), "utf8");
const HEADERS = Object.entries(securityHeaders());
const FOREVER = "public, max-age=31536000, immutable";

/** The headers of the rules for a path in a file in the form of `_headers`. */
function headersOf(text: string, rule: string): Record<string, string> {
  const lines = text.slice(text.indexOf(`\n${rule}\n`) + rule.length + 2).split("\n");
  const own = lines.slice(
    0,
    Math.max(
      0,
      lines.findIndex((line) => !line.startsWith("  ")),
    ) || lines.length,
  );
  return Object.fromEntries(
    own.filter((line) => line.includes(": ")).map((line) => line.trim().split(/: (.*)/s)),
  );
}

describe("the configurations in deploy/", () => {
  it.each(["nginx.conf", "apache.htaccess", "netlify.toml", "_headers"])(
    "%s sends every security header",
    (file) => {
      const text = read(file).replaceAll("$atlas_frame_ancestors", "'self'");
      for (const [name, value] of HEADERS) {
        expect(text).toMatch(new RegExp(`^\\s*(add_header |Header always set )?${name}\\b.*$`, "m"));
        expect(text).toContain(value);
      }
    },
  );

  it.each(["nginx.conf", "apache.htaccess", "netlify.toml", "_headers"])(
    "%s keeps parts for ever, the rest not",
    (file) => {
      const text = read(file);
      expect(text).toContain(FOREVER);
      // Netlify and Cloudflare have the rest asked for anew by themselves, and put the values of two rules together.
      const ownHosts = file === "netlify.toml" || file === "_headers";
      expect(text.match(/no-cache/g)?.length ?? 0).toBe(ownHosts ? 0 : 1);
    },
  );

  it("_headers gives a path what serve.mjs gives it, and no header twice", () => {
    const text = `\n${read("_headers")}`;
    expect(headersOf(text, "/*")).toEqual(securityHeaders());
    expect(headersOf(text, "/assets/*")).toEqual({ "Cache-Control": FOREVER });
  });

  it("allow no inline code, no evaluation and no other origin", () => {
    expect(META_POLICY).not.toMatch(/unsafe|https?:|\*/);
    expect(META_POLICY).toMatch(/^default-src 'none'/);
  });

  it("for GitHub Pages build with the policy in the page and run only scripts that there are", () => {
    const { scripts } = JSON.parse(
      readFileSync(join(import.meta.dirname, "..", "..", "package.json"), "utf8"),
    ) as {
      scripts: Record<string, string>;
    };
    const run = [...`${read("github-pages.yml")}${read("netlify.toml")}`.matchAll(/npm run ([\w:]+)/g)].map(
      ([, s]) => s,
    );
    expect(run.length).toBeGreaterThanOrEqual(6);
    for (const script of run) expect(Object.keys(scripts)).toContain(script);
    expect(read("github-pages.yml")).toContain("npm run build -- --meta-csp");
    // npm hands what follows "--" to the last command only.
    expect(scripts["build"]).toMatch(/after-build\.mjs$/);
  });
});
