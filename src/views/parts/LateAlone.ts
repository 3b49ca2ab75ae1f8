import { latePart } from "./latePart.tsx";

const load = () => import("./alone/alone.ts");

/** What stands in the place of a picture of streams where partners are looked at without them. */
export const LateAlone = latePart(() => load().then((m) => m.AloneList));

/** What stands above it, and above the map that draws none. */
export const LateAloneNote = latePart(() => load().then((m) => m.AloneNote));
