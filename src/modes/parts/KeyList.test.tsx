import { screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import userEvent from "@testing-library/user-event";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { KeyList } from "./KeyList.tsx";
import type { KeyRow } from "./keyTable.ts";
import { setLetterKeys } from "./letterKeys.ts";
import { type KeyReach, useKeyTable } from "./useKeyTable.ts";

const TABLE = [
  { act: "next", keys: ["PageDown", "ArrowRight", " ", "n"], does: "keyNextStep" },
  { act: "black", keys: [".", "b"], does: "keyBlack", when: "always" },
  { act: "title", keys: ["t"], does: "keyTitle", when: "title" },
] as const satisfies readonly KeyRow[];

const act = vi.fn<(what: string, key: string) => boolean>(() => true);

function Page({ reach = "all" }: { readonly reach?: KeyReach }) {
  useKeyTable(TABLE, act, reach);
  return (
    <>
      <KeyList table={TABLE} />
      <button type="button">button</button>
      <input aria-label="range" type="range" />
    </>
  );
}
const press = async (keys: string) => {
  act.mockClear();
  await userEvent.keyboard(keys);
  return act.mock.calls.map(([what]) => what);
};

afterEach(() => setLetterKeys(true));

describe("a table of keys", () => {
  it("is listed with the names of the keys and what they do", () => {
    renderAtlas(<Page />);
    const terms = screen.getAllByRole("term").map((term) => [...term.children].map((key) => key.textContent));
    expect(terms).toEqual([["PageDown", "→", "Space", "N"], [".", "B"], ["T"]]);
    expect(screen.getAllByRole("definition")[0]).toHaveTextContent("next step");
  });

  it("acts on each key that it lists", async () => {
    renderAtlas(<Page />);
    for (const { act: what, keys } of TABLE)
      for (const key of keys) expect(await press(key.length > 1 ? `{${key}}` : key)).toEqual([what]);
  });

  it("leaves arrows to a widget and Space to a button, but neither the clicker's keys nor letters", async () => {
    renderAtlas(<Page />);
    screen.getByLabelText("range").focus();
    expect(await press("{ArrowRight} {PageDown}n")).toEqual(["next", "next"]);
    screen.getByRole("button", { name: "button" }).focus();
    expect(await press(" ")).toEqual([]);
  });

  it("keeps Space and the clicker where letters are switched off", async () => {
    renderAtlas(<Page />);
    setLetterKeys(false);
    expect(await press("nb. {PageDown}")).toEqual(["next", "next"]);
  });

  it("reaches no further than it is told", async () => {
    const reached = async (reach: KeyReach) => {
      const { unmount } = renderAtlas(<Page reach={reach} />);
      const acts = await press("{PageDown}nbt");
      unmount();
      return acts;
    };
    expect(await reached("black")).toEqual(["black"]);
    expect(await reached("title")).toEqual(["black", "title"]);
    expect(await reached("none")).toEqual([]);
  });
});
