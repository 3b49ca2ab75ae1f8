import { act, fireEvent, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { hoverProps, setHover, useHover, useStillPointer } from "./useHover.ts";

/** Two marks, and what is pointed at. */
function Marks() {
  useStillPointer();
  return (
    <>
      <a href="#steam" {...hoverProps({ kind: "stream", id: "steam" })}>
        Steam
      </a>
      <a href="#gas" {...hoverProps({ kind: "stream", id: "gas" })}>
        Gas
      </a>
      <output>{useHover()?.id ?? "nothing"}</output>
    </>
  );
}

const pointed = () => screen.getByRole("status").textContent;
const mark = (name: string) => screen.getByRole("link", { name });
const move = (name: string, clientX: number, pointerType = "mouse") =>
  fireEvent.pointerMove(mark(name), { clientX, clientY: 50, pointerType });

describe("what the pointer rests on", () => {
  beforeEach(() => setHover(null));

  it("is what it moves over, until it leaves", () => {
    renderAtlas(<Marks />);
    move("Steam", 100);
    expect(pointed()).toBe("steam");
    fireEvent.pointerLeave(mark("Steam"));
    expect(pointed()).toBe("nothing");
  });

  it("is nothing after a choice, whatever comes to lie under it, until it has moved", () => {
    const { store } = renderAtlas(<Marks />);
    move("Steam", 100);
    act(() => store.choose({ selection: { kind: "stream", id: "steam" } }));
    expect(pointed()).toBe("nothing");
    // The picture eases, and another mark comes under the pointer: browsers say that it was entered.
    fireEvent.pointerOver(mark("Gas"), { clientX: 100, clientY: 50, pointerType: "mouse" });
    expect(pointed()).toBe("nothing");
    move("Gas", 102);
    expect(pointed()).toBe("nothing"); // a hand that trembles
    move("Gas", 110);
    expect(pointed()).toBe("gas");
    act(() => store.drag({ year: 1990 }));
    expect(pointed()).toBe("nothing");
  });

  it("is nothing in the first picture of another mode, until it has moved", () => {
    const before = renderAtlas(<Marks />);
    move("Steam", 200);
    before.unmount();
    act(() => setHover(null));
    renderAtlas(<Marks />);
    move("Gas", 200);
    expect(pointed()).toBe("nothing");
    move("Gas", 240);
    expect(pointed()).toBe("gas");
  });

  it("is nothing under a finger", () => {
    renderAtlas(<Marks />);
    move("Steam", 400);
    fireEvent.pointerLeave(mark("Steam"));
    move("Steam", 500, "touch");
    expect(pointed()).toBe("nothing");
  });

  it("stays with the keyboard when something is chosen by it", () => {
    const { store } = renderAtlas(<Marks />);
    act(() => setHover({ kind: "stream", id: "gas" }));
    act(() => store.choose({ selection: { kind: "stream", id: "gas" } }));
    expect(pointed()).toBe("gas");
  });
});
