import { describe, expect, it } from "vitest";
import { decodeText, sayJsonError } from "./json-text.ts";

/** What the engine says of a text that is not JSON. */
function complaint(text: string): string {
  try {
    JSON.parse(text);
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  throw new Error("that is JSON");
}
const said = (text: string) => sayJsonError(text, complaint(text));

describe("a text that is not JSON", () => {
  it.each([
    ["a missing comma", '{\n  "a": 1\n  "b": 2\n}', 3],
    ["a missing quote in a long text", `{\n  "a": "${"x".repeat(80)}",\n  "b": desulphurisation"\n}`, 3],
    ["a missing quote in a short one", '{"a": x}', 1],
    ["a missing end", '{\n  "a":\n\n', 2],
    ["a comma too many", `{\n  "a": "${"x".repeat(80)}",\n  "b": [1, 2,]\n}`, 3],
  ])("is said to be wrong in its line: %s", (_, text, line) => {
    expect(said(text)).toContain(`(line ${line}`);
  });
});

describe("the text of a file", () => {
  it("is read without the mark that some editors put first", () => {
    expect(decodeText(Buffer.from("\uFEFF{}", "utf8"))).toBe("{}");
  });

  it("is refused if it is not UTF-8, so that no letter breaks unseen", () => {
    expect(decodeText(Buffer.from("Asnæs", "latin1"))).toBeNull();
    expect(decodeText(Buffer.from("Asnæs", "utf8"))).toBe("Asnæs");
  });
});
