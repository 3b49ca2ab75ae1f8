import type { Box } from "../../geometry/box.ts";
import type { Disc } from "../../geometry/disc.ts";
import type { Line } from "../../geometry/line.ts";
import type { FarGrid, LabelCurve, LabelCandidate } from "./candidates.ts";

/** A name that wants a place on the map. */
export interface LabelRequest {
  readonly id: string;
  /** Lower comes first and keeps its place when space is short. */
  readonly rank: number;
  readonly width: number;
  readonly height: number;
  /** Upper left corners that would do, the best first. */
  readonly candidates: readonly LabelCandidate[];
  /** Whether its letters are small wherever it stands. */
  readonly isSmall?: boolean;
  /** A second line that is left out where it finds no room; it stands below the first. */
  readonly second?: { readonly width: number; readonly height: number };
  /** Whether its size has a second line in it. */
  readonly hasSecond?: boolean;
  /** Whether it lies on a stream on purpose (its letter). */
  readonly isOnLine?: boolean;
  /** How much it matters that it is not missing; where it would be, others give way to it. */
  readonly need?: number;
  /** Where it might stand if none of its places is free: anywhere about, at the end of a leader line of so many px at most. */
  readonly farCandidates?: (atMostPx: number, grid: FarGrid) => readonly LabelCandidate[];
  /** How far it keeps from discs and dots; as far as other names if not given. */
  readonly asidePx?: number;
  /** What of the picture is not its own ground: it stands there only if a disc would have no name otherwise. */
  readonly keepsOff?: Box;
  /** Whether it stands where it could be another disc's only if it would not stand anywhere otherwise. */
  readonly isSure?: boolean;
  /** Whether it is part of the ground: streams that are not drawn in the year are then no matter. */
  readonly isGround?: boolean;
  /** The disc that it names: it should not stand nearer to another. */
  readonly disc?: Disc;
  /** How long its leader line may be, px. */
  readonly longestLeaderPx?: number;
  /** How long it may be at the utmost, px, where no place is to be had within that. */
  readonly utmostLeaderPx?: number;
}

/** Where a name stands. */
export interface PlacedLabel extends Box {
  readonly id: string;
  /** Index of the candidate chosen. */
  readonly candidate: number;
  readonly align: LabelCandidate["align"];
  readonly hasSecond: boolean;
  /** Whether it stands on two lines. */
  readonly isWrapped: boolean;
  readonly isSmall: boolean;
  /** Null where it is straight. */
  readonly curve: LabelCurve | null;
  /** A hairline from its disc to a name that stands further off; null where it stands close by. */
  readonly leader: Line | null;
}

/** Names of sites rank before it, letters and names of the basemap after it. */
export const SECOND_RANK = 10;

/** Returns what a name covers: one box, or those of the letters of a curved one. */
export const partsOf = (label: Pick<PlacedLabel, "curve"> & Box): readonly Box[] =>
  label.curve?.boxes ?? [label];
