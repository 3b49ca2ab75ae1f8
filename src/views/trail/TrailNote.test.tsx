import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, afterEach, describe, expect, it, vi } from "vitest";
import { parseDataset } from "../../dataset/parse.ts";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { SMALL_DATASET } from "../../../tests/fixtures/smallDataset.ts";
import { DisplayContext } from "../hooks/useDisplay.ts";
import { TrailNote } from "./TrailNote.tsx";

const [works, mill, farms] = SMALL_DATASET.partners;
const parsed = parseDataset({
  ...SMALL_DATASET,
  partners: [
    works,
    {
      ...mill,
      transformations: [
        {
          from: ["steam-works-mill"],
          to: ["condensate-mill-works"],
          what: { da: "dampen bliver til vand", en: "the steam turns to water" },
          inferred: true,
          references: ["town-news"],
        },
      ],
    },
    farms,
  ],
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { dataset } = parsed;

const chain = ["gas-works-mill", "steam-works-mill", "condensate-mill-works"];
const at = (id: string) => ({ selection: { kind: "stream", id } as const });
const note = () => screen.getByRole("region", { name: "Follow the resource" });
const current = () => within(note()).getByRole("link", { current: "step" });
const show = (view: object) => renderAtlas(<TrailNote />, { dataset, view });

describe("a chain that is followed", () => {
  it("names its streams, what happens at the hop where one stands, and by which source", async () => {
    show({ follow: chain, ...at("condensate-mill-works") });
    expect(
      within(note())
        .getAllByRole("link")
        .slice(0, 3)
        .map((a) => a.querySelector("strong")?.textContent),
    ).toEqual(["Gas", "Steam", "Condensate"]);
    expect(current()).toHaveTextContent("Condensate");
    expect(note()).toHaveTextContent("Paper Mill: the steam turns to water. Inferred.");
    expect(note()).toHaveTextContent("3 of 3");
    await userEvent.click(screen.getByText("1 reference"));
    expect(within(note()).getByText(/Town News/)).toBeVisible();
  });

  it("goes back and on; the year follows to where the stream is there", async () => {
    const { store } = show({ follow: chain, ...at("steam-works-mill") });
    expect(note()).toHaveTextContent("Since then it is Steam.");
    await userEvent.click(screen.getByRole("button", { name: "And before?" }));
    expect(store.getState().view).toMatchObject({ ...at("gas-works-mill"), year: 1990, follow: chain });
    expect(note()).toHaveTextContent("The chain begins between Old Works and Paper Mill.");
    expect(screen.getByRole("button", { name: "And before?" })).toBeDisabled();
    current().focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    expect(store.getState().view).toMatchObject({ ...at("condensate-mill-works"), year: 1990 });
  });

  it("says where it ends and what else might come next, as no more than that", async () => {
    const { store } = show({ follow: ["steam-works-mill"], ...at("steam-works-mill") });
    expect(note()).toHaveTextContent("No further hop is documented. The chain ends at Paper Mill.");
    const way = within(note()).getByRole("link", { name: "and on Fibre to Farms" });
    await userEvent.click(way);
    expect(store.getState().view).toMatchObject({
      ...at("fibre-mill-farms"),
      follow: ["steam-works-mill", "fibre-mill-farms"],
    });
    expect(note()).toHaveTextContent(
      "Paper Mill gets the one and gives the other. That the one becomes the other no source here says.",
    );
  });

  it("admits where an address ties what nothing else ties", () => {
    show({ follow: ["gas-works-mill", "fibre-mill-farms"], ...at("fibre-mill-farms") });
    expect(note()).toHaveTextContent("No tie between the two is documented.");
  });

  it("stays, without a place in it, while something beside it is selected", async () => {
    const { store } = show({ follow: chain, selection: { kind: "partner", id: "works" } });
    expect(within(note()).queryByRole("link", { current: "step" })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Let go of the chain" }));
    expect(store.getState().view.follow).toEqual([]);
  });

  it("says the same in Danish", () => {
    show({ follow: chain, ...at("condensate-mill-works"), lang: "da" });
    expect(screen.getByRole("region", { name: "Følg ressourcen" })).toHaveTextContent(
      "Papirfabrik: dampen bliver til vand. Udledt.",
    );
  });

  it("has no list of sources on a stage", () => {
    renderAtlas(
      <DisplayContext value={{ labels: "about" }}>
        <TrailNote />
      </DisplayContext>,
      { dataset, view: { follow: chain, ...at("condensate-mill-works") } },
    );
    expect(screen.queryByText("1 reference")).not.toBeInTheDocument();
    expect(note()).toHaveTextContent("the steam turns to water");
  });

  it("is told in both languages in a hall that wants both, and in one at a desk", () => {
    const view = { follow: chain, ...at("condensate-mill-works"), also: "da" } as const;
    const { unmount } = renderAtlas(
      <DisplayContext value={{ labels: "about" }}>
        <TrailNote />
      </DisplayContext>,
      { dataset, view },
    );
    const danish = [...note().querySelectorAll<HTMLElement>('[lang="da"]')].map((one) => one.textContent);
    expect(danish).toEqual([
      "Gas",
      "afløst af",
      "Damp",
      "bliver til",
      "Kondensat",
      "Papirfabrik: dampen bliver til vand. Udledt.",
      "Længere er kæden ikke dokumenteret. Den ender hos Nye Værk.",
    ]);
    unmount();
    show(view);
    expect(note().querySelectorAll("[lang]")).toHaveLength(0);
  });
});

describe("playing a chain", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const rest = () => act(() => vi.advanceTimersByTime(3500));

  it("begins anew from its end, rests at each stream, and stops at the last", () => {
    const { store } = show({ follow: chain });
    const now = () => store.getState().view.selection?.id;
    act(() => screen.getByRole("button", { name: "Play the chain" }).click());
    expect(now()).toBe("gas-works-mill");
    rest();
    expect(now()).toBe("steam-works-mill");
    rest();
    expect(now()).toBe("condensate-mill-works");
    rest();
    rest();
    expect(now()).toBe("condensate-mill-works");
    expect(screen.getByRole("button", { name: "Play the chain" })).toBeVisible();
  });

  it("can be paused", () => {
    const { store } = show({ follow: chain, ...at("gas-works-mill") });
    act(() => screen.getByRole("button", { name: "Play the chain" }).click());
    act(() => screen.getByRole("button", { name: "Pause" }).click());
    rest();
    expect(store.getState().view.selection?.id).toBe("gas-works-mill");
  });
});
