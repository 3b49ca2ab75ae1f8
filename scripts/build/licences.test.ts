import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { licencesText } from "./licences.mjs";

const ROOT = join(import.meta.dirname, "..", "..");
const react = {
  name: "react",
  version: "1.0.0",
  identifier: "MIT",
  text: "MIT License\n\nCopyright (c) Some\n",
};

describe("the licences of a build", () => {
  it("begin with the atlas's own and name each package with its text", () => {
    const text = licencesText([react], ROOT);
    expect(text).toMatch(/^Symbiosis Atlas, its code\n\nMIT License/);
    expect(text).toContain("react 1.0.0, MIT\n\nMIT License\n\nCopyright (c) Some");
  });

  it("have a text that several share once", () => {
    const text = licencesText([react, { ...react, name: "react-dom" }], ROOT);
    expect(text).toContain("react 1.0.0, MIT\nreact-dom 1.0.0, MIT\n\nMIT License");
    expect(text.split("Copyright (c) Some")).toHaveLength(2);
  });

  it("say so where a package brings none", () => {
    expect(licencesText([{ ...react, text: null }], ROOT)).toContain("(The package brings no text.");
  });

  it("have the fonts and what MapLibre has bundled itself, but no types", () => {
    const text = licencesText(
      [{ name: "maplibre-gl", version: "6.17.0", identifier: "BSD-3-Clause", text: "BSD" }],
      ROOT,
    );
    expect(text).toMatch(/SIL Open Font License/i);
    expect(text).toMatch(/^earcut [\d.]+, ISC$/m);
    expect(text).not.toContain("@types/");
  });
});
