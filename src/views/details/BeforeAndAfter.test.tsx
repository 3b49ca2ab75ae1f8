import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { SMALL_DATASET } from "../../../tests/fixtures/smallDataset.ts";
import { parseDataset } from "../../dataset/parse.ts";
import { BeforeAndAfter } from "./BeforeAndAfter.tsx";

const [gas, steam, condensate, ...rest] = SMALL_DATASET.streams;
const told = (en: string, more = {}) => ({
  text: { da: `${en} (da)`, en },
  references: ["town-news"],
  ...more,
});
const parsed = parseDataset({
  ...SMALL_DATASET,
  streams: [
    { ...gas, afterwards: told("Steam was cheaper.", { inferred: true }) },
    steam,
    { ...condensate, afterwards: told("Nobody knows.") },
    ...rest,
  ],
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { dataset } = parsed;
const show = (id: string) => {
  const { unmount } = renderAtlas(
    <BeforeAndAfter stream={dataset.streams.find((stream) => stream.id === id)!} />,
    { dataset },
  );
  return unmount;
};
const section = (name: string) => within(screen.getByRole("heading", { name, level: 3 }).parentElement!);

it("tells the succession from either end: the streams, and in words why, with the sources", () => {
  const unmount = show("gas-works-mill");
  expect(section("Followed by").getByText("Steam", { selector: "strong" })).toBeVisible();
  expect(section("Followed by").getByText("Steam was cheaper. Inferred.")).toBeVisible();
  expect(section("Followed by").getByText("1 reference")).toBeVisible();
  unmount();
  show("steam-works-mill");
  expect(section("Took over from").getByText("Gas", { selector: "strong" })).toBeVisible();
  expect(section("Took over from").getByText("Steam was cheaper. Inferred.")).toBeVisible();
});

it("tells what is known of a time after it also where no stream came", () => {
  const unmount = show("condensate-mill-works");
  expect(section("Afterwards").getByText("Nobody knows.")).toBeVisible();
  unmount();
  show("fibre-mill-farms");
  expect(screen.queryByRole("heading")).not.toBeInTheDocument();
});
