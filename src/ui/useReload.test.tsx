import { render } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useReload } from "./useReload.ts";

const reload = vi.fn<() => void>();
const asked = vi.fn<() => Promise<Response>>();
function Page({ isWanted }: { readonly isWanted: boolean }) {
  useReload(isWanted, reload);
  return null;
}

beforeEach(() => {
  vi.useFakeTimers();
  window.sessionStorage.clear();
  reload.mockReset();
  asked.mockReset();
  vi.stubGlobal("fetch", asked);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a page that lacks code", () => {
  it("is loaded anew as soon as its server answers, and asks with growing pauses until then", async () => {
    asked.mockRejectedValue(new TypeError("gone"));
    render(<Page isWanted />);
    await vi.advanceTimersByTimeAsync(10_000);
    const soon = asked.mock.calls.length;
    expect(soon).toBeGreaterThanOrEqual(1);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(reload).not.toHaveBeenCalled();
    expect(asked.mock.calls.length).toBeLessThan(25);
    asked.mockResolvedValue(new Response());
    await vi.advanceTimersByTimeAsync(80_000);
    expect(reload).toHaveBeenCalledOnce();
  });

  it("waits longer when the last new page did not help", async () => {
    asked.mockResolvedValue(new Response());
    for (const least of [1000, 2500, 5000, 10_000]) {
      reload.mockReset();
      const { unmount } = render(<Page isWanted />);
      await vi.advanceTimersByTimeAsync(least);
      expect(reload).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(least * 3);
      expect(reload).toHaveBeenCalledOnce();
      unmount();
    }
  });

  it("stays while nobody wants a new one", async () => {
    render(<Page isWanted={false} />);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(asked).not.toHaveBeenCalled();
  });
});
