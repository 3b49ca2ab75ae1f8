import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

let isBroken = true;
function Fragile() {
  if (isBroken) throw new Error("the pipe burst");
  return <p>All well</p>;
}
const renderBeside = (resetKey: string) => (
  <>
    <ErrorBoundary
      resetKey={resetKey}
      fallback={(error, retry) => (
        <button type="button" onClick={retry}>
          {error instanceof Error ? error.message : "unknown"}
        </button>
      )}
    >
      <Fragile />
    </ErrorBoundary>
    <p>The rest</p>
  </>
);

beforeEach(() => {
  isBroken = true;
  // React reports what a boundary caught; here it is meant.
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

describe("a part that throws", () => {
  it("takes down itself only, and what stands in its place knows why", () => {
    render(renderBeside("map"));
    expect(screen.getByRole("button", { name: "the pipe burst" })).toBeInTheDocument();
    expect(screen.getByText("The rest")).toBeInTheDocument();
  });

  it("comes back when it is mounted anew and no longer throws", async () => {
    render(renderBeside("map"));
    await userEvent.click(screen.getByRole("button"));
    expect(screen.getByRole("button", { name: "the pipe burst" })).toBeInTheDocument();
    isBroken = false;
    await userEvent.click(screen.getByRole("button"));
    expect(screen.getByText("All well")).toBeInTheDocument();
  });

  it("does not stay away when something else is to be shown", () => {
    const { rerender } = render(renderBeside("map"));
    isBroken = false;
    rerender(renderBeside("map"));
    expect(screen.queryByText("All well")).not.toBeInTheDocument();
    rerender(renderBeside("flows"));
    expect(screen.getByText("All well")).toBeInTheDocument();
  });
});
