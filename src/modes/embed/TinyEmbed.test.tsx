import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "../../model/atlas.ts";
import { createAtlasStore } from "../../state/store.ts";
import { StoreContext } from "../../state/useAtlasState.ts";
import { AtlasContext } from "../../views/hooks/atlasContext.ts";
import { TinyEmbed } from "./TinyEmbed.tsx";

it("is a picture and a link to the atlas at this view, with the year that it shows", () => {
  const store = createAtlasStore();
  store.choose({ year: 1985 });
  const { container } = render(
    <StoreContext value={store}>
      <AtlasContext value={createAtlas(smallDataset())}>
        <TinyEmbed address="https://atlas.example/?year=1985" viewName="Flows" />
      </AtlasContext>
    </StoreContext>,
  );
  const link = screen.getByRole("link", { name: /Smalltown Symbiosis Flows, 1985 Open the full atlas/ });
  expect(link).toHaveAttribute("href", "https://atlas.example/?year=1985");
  expect(link).toHaveAttribute("target", "_blank");
  const layers = [...container.querySelectorAll("path")].map((path) => path.getAttribute("d") ?? "");
  // Three families, and what was last documented earlier.
  expect(layers).toHaveLength(4);
  for (const d of layers) expect(d).toMatch(/^M[\d.,LHVZ-]+$/);
});
