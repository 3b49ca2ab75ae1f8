import type { Family } from "../../dataset/schema/stream.ts";

/** The colours that a bar may have: its family's, or that of the ink where it belongs to none. */
export type BarTone = Family | "ink";
export const BAR_TONES: readonly BarTone[] = ["energy", "water", "material", "ink"];
