import type { Stream } from "../dataset/schema/stream.ts";
import type { Atlas } from "./atlas.ts";
import { linksFrom } from "./chains.ts";
import type { Change, YearDifference } from "./differences.ts";
import { isSameResource } from "./resource.ts";

/** What is another one in a stream that came after one that ended. */
export type Turn = "donor" | "receiver" | "both" | "neither";

/** A stream that ended, and one that the dataset says came after it. */
export interface Takeover {
  readonly before: Stream;
  readonly after: Stream;
  readonly turn: Turn;
  /** Whether both are of one resource: only then one took over from the other; else it came after it. */
  readonly isOfOneResource: boolean;
  /** That it is our reading, not the source's words. */
  readonly isInferred: boolean;
  readonly references: readonly string[];
}

const GONE: ReadonlySet<Change> = new Set(["ended", "between"]);

/** Returns who came after whom between two years: of the streams that ended, those that the dataset names as what followed. */
export function takeoversIn(atlas: Atlas, { changes }: YearDifference): Takeover[] {
  const byId = new Map(changes.map((one) => [one.stream.id, one]));
  return changes
    .filter(({ change }) => GONE.has(change))
    .flatMap(({ stream: before }) =>
      linksFrom(atlas, before.id, "onward").flatMap((link) => {
        const after = byId.get(link.to)?.stream;
        if (link.kind !== "replaced" || after === undefined) return [];
        return [
          {
            before,
            after,
            turn: turnOf(before, after),
            isOfOneResource: isSameResource(before, after),
            isInferred: link.isInferred,
            references: link.references,
          },
        ];
      }),
    );
}

function turnOf(before: Stream, after: Stream): Turn {
  const isDonor = before.donor !== after.donor;
  const isReceiver = before.receiver !== after.receiver;
  if (isDonor && isReceiver) return "both";
  return isDonor ? "donor" : isReceiver ? "receiver" : "neither";
}
