import type { Dataset } from "../schema/dataset.ts";
import type { Report } from "./report.ts";

/** Reports transformations of streams that do not exist, do not come in, or do not go out where they are said to happen. */
export function checkTransformations({ partners, streams }: Dataset, report: Report): void {
  const byId = new Map(streams.map((stream) => [stream.id, stream]));
  partners.forEach(({ id: partner, transformations }, i) =>
    transformations.forEach(({ from, to }, n) => {
      const each = (side: "from" | "to", ids: readonly string[]) =>
        ids.forEach((id, m) => {
          const path = ["partners", i, "transformations", n, side, m];
          const stream = byId.get(id);
          if (stream === undefined) return report("dangling-id", path, { kind: "stream", id });
          const isIn = stream.receiver === partner || stream.via.includes(partner);
          if (side === "from" && !isIn) report("not-taken", path, { partner, id });
          if (side === "to" && stream.donor !== partner) report("not-given", path, { partner, id });
        });
      each("from", from);
      each("to", to);
    }),
  );
}
