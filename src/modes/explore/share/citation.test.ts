import { describe, expect, it } from "vitest";
import { smallDataset } from "../../../../tests/fixtures/smallDataset.ts";
import { bibtexCitation, plainCitation } from "./citation.ts";

const { meta } = smallDataset();
const cited = { meta, viewName: "Flows", year: 1982, address: "https://a.example/?edition=1&view=flows" };

describe("a citation", () => {
  it("names title, edition, view, year and address in one line", () => {
    const text = plainCitation(cited, "en");
    for (const part of [
      meta.title.en,
      meta.version,
      meta.asOf,
      "Flows, 1982",
      cited.address,
      meta.licence.en,
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain("\n");
  });

  it("is valid for LaTeX, whatever signs the dataset has", () => {
    const tricky = { ...meta, title: { da: "A & B", en: "50% of {A} & B_1" } };
    const text = bibtexCitation({ ...cited, meta: tricky }, "en");
    expect(text).toContain("title = {50\\% of \\{A\\} \\& B\\_1: Symbiosis Atlas}");
    expect(text).toContain(`url = {${cited.address}}`);
    expect(text.startsWith(`@misc{${meta.id}-${meta.version},`)).toBe(true);
    expect(text.endsWith("\n}")).toBe(true);
  });
});
