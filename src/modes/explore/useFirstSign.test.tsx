import { act, fireEvent, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useFirstSign } from "./useFirstSign.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

it.each([
  ["a moved pointer", () => fireEvent.pointerMove(document.body)],
  ["a touch", () => fireEvent.pointerDown(document.body)],
  ["a key", () => fireEvent.keyDown(document.body, { key: "Tab" })],
])("somebody is there after %s, and not before the page has settled", (_, sign) => {
  const { result } = renderHook(() => useFirstSign(2000));
  sign();
  expect(result.current).toBe(false);
  pass(2000);
  expect(result.current).toBe(true);
});

it("nobody is there as long as nothing is moved, touched or typed", () => {
  const { result, unmount } = renderHook(() => useFirstSign(2000));
  pass(60_000);
  expect(result.current).toBe(false);
  unmount();
  fireEvent.pointerMove(document.body);
});
