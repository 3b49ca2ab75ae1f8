import { array, assert, dictionary, jsonValue, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { pathText } from "../problem.ts";
import { duplicateKeys } from "./duplicateKeys.ts";

const found = (text: string) => duplicateKeys(text).map(({ path }) => pathText(path));

describe("keys that stand twice in one object", () => {
  it.each([
    ['{"a": 1, "a": 2}', ["a"]],
    ['{"list": [{"x": 1}, {"x": 1, "y": [], "x": 2}]}', ["list[1].x"]],
    ['{"a": {"b": {"c": 1, "c": 1}}}', ["a.b.c"]],
    [String.raw`{"\u0061": 1, "a": 2}`, ["a"]],
    ['{"a": 1, "a": 2, "a": 3}', ["a", "a"]],
    ['{"a": {"a": 1}, "b": ["a", "a", {"a": 2}]}', []],
    [String.raw`{"a": "\"a\": 1, {[", "b": "}"}`, []],
    ['["a", "a"]', []],
    ['"a"', []],
    ["{}", []],
  ])("%s", (text, paths) => {
    expect(found(text)).toEqual(paths);
  });

  it("are never found in what a program wrote", () => {
    assert(
      property(jsonValue(), (value) => {
        expect(found(JSON.stringify(value, null, 1))).toEqual([]);
      }),
    );
  });

  it("are found wherever an object's text is written twice into one", () => {
    assert(
      property(dictionary(string(), jsonValue(), { minKeys: 1 }), array(jsonValue()), (object, before) => {
        const inner = JSON.stringify(object).slice(1, -1);
        expect(duplicateKeys(`[${JSON.stringify(before)},{${inner},${inner}}]`)).toHaveLength(
          Object.keys(object).length,
        );
      }),
    );
  });
});
