import { screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { frozenDataset } from "../../../tests/fixtures/frozenDataset.ts";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { standInForSize } from "../../../tests/fixtures/standInForSize.ts";
import { DisplayContext } from "../hooks/useDisplay.ts";
import { LedgerView } from "./LedgerView.tsx";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const partners = () => screen.getAllByRole("link", { name: /, (gets|gives) / });

/** Shows it on a stage, in a room of so many px in letters of a page. */
const show = async (widthPx: number, heightPx: number) => {
  standInForSize(widthPx, heightPx);
  const { unmount } = renderAtlas(
    <DisplayContext value={{ labels: "about", isStill: true }}>
      <LedgerView />
    </DisplayContext>,
    { dataset: frozenDataset(), view: { year: 2018 } },
  );
  await screen.findAllByRole("link");
  return { shown: partners().length, unmount };
};

it("has all partners on a stage, and says so where some have no room, without a press", async () => {
  const { shown: all, unmount } = await show(400, 600);
  expect(screen.queryByText(/more partner/)).toBeNull();
  unmount();
  const { shown } = await show(200, 200);
  expect(shown).toBeLessThan(all);
  expect(screen.getByText(`and ${all - shown} more partners`)).toBeInTheDocument();
  expect(screen.queryByRole("button")).toBeNull();
});
