import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode } from "react";
import { describe, expect, it, vi } from "vitest";
import { Dialog } from "./Dialog.tsx";

const onClose = vi.fn<() => void>();
const renderDialog = () => {
  onClose.mockClear();
  return render(
    <StrictMode>
      <Dialog title="Keys" closeLabel="Close" onClose={onClose}>
        <p>Words</p>
      </Dialog>
    </StrictMode>,
  );
};
const dialog = () => screen.getByRole<HTMLDialogElement>("dialog", { name: "Keys" });
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("a dialog", () => {
  it("opens when it is mounted and stays open, also when strict mode mounts it twice", async () => {
    renderDialog();
    await aMoment();
    expect(dialog().open).toBe(true);
    expect(onClose).not.toHaveBeenCalled();
  });

  it("tells when the browser closes it, as Escape does", async () => {
    renderDialog();
    await aMoment();
    dialog().close();
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  });

  it("tells of Escape at once, and not of a file field in it that nobody has filled in", () => {
    renderDialog();
    fireEvent(screen.getByText("Words"), new Event("cancel", { bubbles: true }));
    expect(onClose).not.toHaveBeenCalled();
    fireEvent(dialog(), new Event("cancel", { cancelable: true }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("closes by its button and by a click beside it, not by a click on its words", async () => {
    renderDialog();
    await userEvent.click(screen.getByText("Words"));
    expect(onClose).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    await userEvent.click(dialog());
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it("stays when a press began elsewhere: on what opened it, or on its own words", async () => {
    renderDialog();
    // As after a corner that was held until this opened: the press was nobody's here.
    dialog().click();
    const user = userEvent.setup();
    await user.pointer([{ keys: "[MouseLeft>]", target: screen.getByText("Words") }, { target: dialog() }]);
    await user.pointer({ keys: "[/MouseLeft]", target: dialog() });
    dialog().click();
    expect(onClose).not.toHaveBeenCalled();
  });
});
