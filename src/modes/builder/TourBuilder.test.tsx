import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { ownTours } from "../parts/ownTours.ts";
import { TourBuilder } from "./TourBuilder.tsx";

const STEAM = { kind: "stream", id: "steam-works-mill" } as const;
const add = () => userEvent.click(screen.getByRole("button", { name: "Add this view" }));
const steps = () =>
  within(screen.getByRole("list", { name: "Steps" }))
    .getAllByRole("button", { name: /^Edit step/ })
    .map((button) => button.textContent);

beforeEach(() => {
  window.localStorage.clear();
  ownTours.setState({ drafts: [] });
});

describe("the tour builder", () => {
  it("begins a step with its view and references, and writes not a word of the guide's", async () => {
    const { atlas } = renderAtlas(<TourBuilder />, { view: { view: "flows", selection: STEAM } });
    await add();
    const stream = atlas.streams.get(STEAM.id);
    const [draft] = ownTours.getState().drafts;
    const empty = { da: "", en: "" };
    expect(draft).toMatchObject({ title: empty, description: empty });
    expect(draft?.steps[0]).toMatchObject({
      state: { view: "flows", stream: STEAM.id },
      headline: empty,
      text: empty,
      notes: empty,
      references: stream?.references,
    });
    // What the atlas suggests stands as a suggestion, in the list and in the empty field.
    expect(steps()).toEqual([expect.stringMatching(/Steam.*\(the atlas’s suggestion\)/)]);
    expect(screen.getByLabelText("Headline, Danish")).toHaveValue("");
    expect(screen.getByLabelText("Headline, Danish")).toHaveAttribute(
      "placeholder",
      expect.stringMatching(/^Forslag: .*Damp/),
    );
    expect(screen.getByRole("button", { name: "Try on stage" })).toBeEnabled();
  });

  it("takes a suggestion over when told to, and it is then the guide's own", async () => {
    const { atlas } = renderAtlas(<TourBuilder />, { view: { view: "flows", selection: STEAM } });
    await add();
    await userEvent.click(screen.getByRole("button", { name: "Use the suggestion as headline" }));
    await userEvent.click(screen.getByRole("button", { name: "Begin with the atlas’s description" }));
    expect(steps()).toEqual([expect.not.stringContaining("suggestion")]);
    expect(ownTours.getState().drafts[0]?.steps[0]?.text).toEqual(atlas.streams.get(STEAM.id)?.description);
    expect(screen.queryByRole("button", { name: /suggestion|description/ })).toBeNull();
  });

  it("keeps what is written, in this browser too", async () => {
    renderAtlas(<TourBuilder />);
    await add();
    const field = screen.getByLabelText("Headline, English");
    await userEvent.clear(field);
    await userEvent.type(field, "Look here");
    expect(steps()).toEqual([expect.stringContaining("Look here")]);
    expect(window.localStorage.getItem("symbiosis-atlas.tours")).toContain("Look here");
  });

  it("says which seconds it does not take, and keeps those that it had", async () => {
    renderAtlas(<TourBuilder />);
    await add();
    const field = screen.getByLabelText("Seconds");
    await userEvent.clear(field);
    await userEvent.type(field, "2{Enter}");
    expect(screen.getByRole("alert")).toHaveTextContent("“2”: a step takes from 5 to 3600 seconds.");
    expect(ownTours.getState().drafts[0]?.steps[0]?.seconds).toBe(60);
    await userEvent.clear(field);
    await userEvent.type(field, "90{Enter}");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(ownTours.getState().drafts[0]?.steps[0]?.seconds).toBe(90);
  });

  it("moves a step by the arrow keys and keeps the focus on it", async () => {
    const { store } = renderAtlas(<TourBuilder />);
    await add();
    store.choose({ view: "table" });
    await add();
    screen.getByRole("button", { name: /^Move step 1: drag/ }).focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(steps()[0]).toMatch(/Table/);
    expect(screen.getByRole("button", { name: /^Move step 2: drag/ })).toHaveFocus();
    await userEvent.keyboard("{ArrowDown}");
    expect(steps()[0]).toMatch(/Table/);
  });

  it("says what is missing, in which step, and does not show an unfinished tour", async () => {
    renderAtlas(<TourBuilder />);
    await add();
    for (const drop of screen.getAllByRole("button", { name: /^Remove the reference/ }))
      await userEvent.click(drop);
    expect(screen.getByRole("status")).toHaveTextContent(/One thing is missing.*Step 1.*references/);
    expect(screen.getByRole("button", { name: "Try on stage" })).toBeDisabled();
    expect(screen.getByRole("button", { name: "Download as a file" })).toBeEnabled();
  });

  it("tries the tour on stage from its first step", async () => {
    const { store } = renderAtlas(<TourBuilder />, { view: { selection: STEAM } });
    await add();
    store.choose({ view: "sources", selection: null });
    await userEvent.click(screen.getByRole("button", { name: "Try on stage" }));
    expect(store.getState().view).toMatchObject({ mode: "present", tour: "my-tour", selection: STEAM });
  });

  it("deletes a tour only when told so twice", async () => {
    renderAtlas(<TourBuilder />);
    await add();
    await userEvent.click(screen.getByRole("button", { name: "Delete the tour" }));
    await userEvent.click(screen.getByRole("button", { name: "Keep" }));
    expect(ownTours.getState().drafts).toHaveLength(1);
    await userEvent.click(screen.getByRole("button", { name: "Delete the tour" }));
    await userEvent.click(screen.getByRole("button", { name: "Yes, delete" }));
    expect(ownTours.getState().drafts).toEqual([]);
  });
});
