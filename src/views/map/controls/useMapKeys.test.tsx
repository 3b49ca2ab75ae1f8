import { fireEvent, render, screen } from "@testing-library/react";
import { useRef } from "react";
import { expect, test, vi } from "vitest";
import { useMapKeys } from "./useMapKeys.ts";

const pan = vi.fn<(dx: number, dy: number) => void>();
const nothing = () => undefined;

function Keys() {
  const ref = useRef<HTMLDivElement>(null);
  useMapKeys(ref, { pan, zoom: nothing, fitHome: nothing });
  return (
    <div ref={ref}>
      <button type="button">A site</button>
      <select aria-label="Go to" />
      <section className="map-list">
        <button type="button">An entry</button>
      </section>
    </div>
  );
}

test("arrows move the map, but choose in its menu and scroll its list", () => {
  render(<Keys />);
  // fireEvent says whether the browser is left to do what it does with the key.
  expect(fireEvent.keyDown(screen.getByText("A site"), { key: "ArrowDown" })).toBe(false);
  expect(pan).toHaveBeenCalledOnce();
  expect(fireEvent.keyDown(screen.getByLabelText("Go to"), { key: "ArrowDown" })).toBe(true);
  expect(fireEvent.keyDown(screen.getByText("An entry"), { key: "ArrowDown" })).toBe(true);
  expect(pan).toHaveBeenCalledOnce();
});
