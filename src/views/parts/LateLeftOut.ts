import { latePart } from "./latePart.tsx";

/** {@link LeftOut}, fetched when first shown: the picture itself comes before the line about it. */
export const LateLeftOut = latePart(() => import("./LeftOut.tsx").then((m) => m.LeftOut), "quiet");
