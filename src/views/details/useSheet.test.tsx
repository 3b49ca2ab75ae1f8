import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { DetailsPanel } from "./DetailsPanel.tsx";

const open = () => renderAtlas(<DetailsPanel />, { view: { selection: { kind: "partner", id: "mill" } } });
const sheet = () => document.querySelector<HTMLElement>(".details__sheet");
const size = () => sheet()?.dataset["size"];

/** Pulls the head of the sheet from one height of the screen to another. */
const pull = (from: number, to: number, pointerType = "touch") => {
  const head = document.querySelector(".details__head")!;
  fireEvent.pointerDown(head, { pointerType, clientY: from });
  fireEvent.pointerUp(head, { pointerType, clientY: to });
};

describe("the sheet of the details panel", () => {
  it("opens at half height and is made larger and smaller by its button", async () => {
    open();
    expect(size()).toBe("half");
    await userEvent.click(screen.getByRole("button", { name: "Make the panel larger" }));
    expect(size()).toBe("full");
    await userEvent.click(screen.getByRole("button", { name: "Make the panel smaller" }));
    expect(size()).toBe("half");
  });

  it("is pulled up and down, and pulled down from its lowest it closes", () => {
    const { store } = open();
    pull(400, 200);
    expect(size()).toBe("full");
    pull(200, 400);
    pull(400, 600);
    expect(size()).toBe("low");
    expect(store.getState().view.selection).not.toBeNull();
    pull(700, 800);
    expect(store.getState().view.selection).toBeNull();
  });

  it("takes neither a tap nor a mouse for a pull", () => {
    open();
    pull(400, 390);
    pull(400, 100, "mouse");
    expect(size()).toBe("half");
  });

  it("rises when the focus comes to something that it hides", () => {
    open();
    pull(400, 600);
    fireEvent.focusIn(screen.getByRole("link", { name: /Gas (to|from)/ }));
    expect(size()).toBe("half");
  });
});
