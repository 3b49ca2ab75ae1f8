// The flows at a desk where there is less room: beside the details of what is selected, and on tablets. Every stream that runs
// has its name; of all there is, at least every one that is lit; and none lies upon another.

import { describe, expect, it } from "vitest";
import { atlas, type Box, boxesOf, CASES, collisions, roomOf } from "../../../tests/fixtures/flowRooms.ts";
import { yearEvents } from "../../model/events.ts";
import { type FlowLayout, layoutFlows } from "./flowLayout.ts";
import { besidePlates, type LitPlate, litPlates } from "./litPlates.ts";
import { flowOrder } from "./order.ts";

const order = flowOrder(atlas);
const years = yearEvents(atlas).map(({ year }) => year);

/** What is left for the diagram, and whether all that runs finds room for its name there, and all of all there is that is lit. */
const SCREENS = [
  { page: "1280x720, details", widthPx: 848, heightPx: 422, isRoomy: false, hasAll: false },
  { page: "1366x768, details", widthPx: 934, heightPx: 470, isRoomy: true, hasAll: false },
  { page: "1440x900, details", widthPx: 976, heightPx: 580, isRoomy: true, hasAll: true },
  { page: "1920x1080, details", widthPx: 1456, heightPx: 760, isRoomy: true, hasAll: true },
  { page: "820x1180", widthPx: 772, heightPx: 800, isRoomy: true, hasAll: false },
  { page: "1024x768", widthPx: 976, heightPx: 470, isRoomy: true, hasAll: false },
] as const;

const boxOf = ({ streamId, x, y, widthPx, heightPx }: LitPlate): Box => ({
  of: `plate of ${streamId}`,
  x0: x - widthPx / 2,
  x1: x + widthPx / 2,
  y0: y - heightPx / 2,
  y1: y + heightPx / 2,
});

const namelessIn = ({ links }: FlowLayout) => links.filter(({ nameX }) => nameX === null);

describe.each(SCREENS)("the flows at $page", (size) => {
  const cases = CASES.filter(({ drawn }) => size.hasAll || drawn === "what runs");
  it.each(cases)("name what runs and what is lit, none upon another: $drawn, $language", (own) => {
    let looked = 0;
    const faults: string[] = [];
    for (const year of years) {
      const room = roomOf(year, own, size);
      const layout = layoutFlows(order, room);
      const boxes = boxesOf(layout, room);
      looked += boxes.length;
      faults.push(...collisions(boxes).map((fault) => `${year} ${fault}`));
      if (own.drawn === "what runs" && size.isRoomy)
        faults.push(...namelessIn(layout).map(({ streamId }) => `${year} ${streamId} has no name`));
      if (namelessIn(layout).length === 0) continue;
      const words = new Map(room.rows.map((row) => [row.stream.id, row]));
      const rows = layout.links.flatMap((link) => {
        const row = words.get(link.streamId);
        return row === undefined ? [] : [{ ...row, link }];
      });
      for (const partner of new Set(rows.flatMap(({ stream }) => [stream.donor, stream.receiver]))) {
        const lit = rows.filter(({ stream }) => [stream.donor, stream.receiver].includes(partner));
        const plates = litPlates(layout, lit);
        const kept = new Set(besidePlates(layout, rows, plates).map(({ stream }) => stream.id));
        const seen = boxes.filter(({ of }) => !words.has(of) || kept.has(of));
        faults.push(...collisions([...seen, ...plates.map(boxOf)]).map((f) => `${year} ${partner} ${f}`));
        const named = new Set(plates.map(({ streamId }) => streamId));
        for (const { link, stream } of lit)
          if (link.nameX === null ? !named.has(stream.id) : !kept.has(stream.id))
            faults.push(`${year} ${partner} ${stream.id} is lit without a name`);
      }
    }
    expect(faults).toEqual([]);
    expect(looked).toBeGreaterThan(1000);
  });
});
