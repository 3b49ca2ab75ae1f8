import { latePart } from "./latePart.tsx";
import "./left-out.css"; // with the late part it would be a request of its own

/** {@link LeftOut}, fetched when first shown: the picture itself comes before the line about it. */
export const LateLeftOut = latePart(() => import("./LeftOut.tsx").then((m) => m.LeftOut), "quiet");
