import { describe, expect, it, vi } from "vitest";
import { rememberLast } from "./rememberLast.ts";

describe("rememberLast", () => {
  it("makes an answer once for the same arguments, and gives the very same", () => {
    const make = vi.fn<(of: object, n: number) => object>((of, n) => ({ of, n }));
    const ask = rememberLast(make);
    const one = { a: 1 };
    expect(ask(one, 1)).toBe(ask(one, 1));
    expect(ask(one, 2)).not.toBe(ask({ a: 1 }, 2));
    expect(ask(one, 1)).toEqual({ of: one, n: 1 });
    expect(make).toHaveBeenCalledTimes(3);
  });

  it("forgets what has not been asked for lately", () => {
    const make = vi.fn<(n: number) => number>((n) => n);
    const ask = rememberLast(make);
    for (const n of [1, 2, 3, 4, 1, 5]) ask(n);
    expect(make).toHaveBeenCalledTimes(5);
    ask(1);
    expect(make).toHaveBeenCalledTimes(5);
    ask(2);
    expect(make).toHaveBeenCalledTimes(6);
  });
});
