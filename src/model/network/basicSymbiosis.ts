import type { Stream } from "../../dataset/schema/stream.ts";
import { isSameResource } from "../resource.ts";

/**
 * Returns whether at least three partners that hang together exchange at least two different resources: what Chertow
 * (2007) takes as the least that is an industrial symbiosis. That none of the three is mainly in the business of
 * recycling, which she asks too, no dataset says, and it is not looked at.
 */
export function isBasicSymbiosis(streams: readonly Stream[]): boolean {
  const left = new Set(streams);
  for (const first of left) {
    const partners = new Set([first.donor, first.receiver]);
    const own = streams.filter((stream) => stream === first);
    left.delete(first);
    for (let grew = true; grew;) {
      grew = false;
      for (const stream of left) {
        if (!partners.has(stream.donor) && !partners.has(stream.receiver)) continue;
        partners.add(stream.donor).add(stream.receiver);
        own.push(stream);
        left.delete(stream);
        grew = true;
      }
    }
    if (partners.size >= 3 && own.some((stream) => !isSameResource(stream, first))) return true;
  }
  return false;
}
