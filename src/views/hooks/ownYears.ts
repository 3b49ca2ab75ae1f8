import { useEffect } from "react";
import type { Balance } from "../../dataset/schema/balance.ts";
import { neighbourEvent, type YearEvent } from "../../model/events.ts";

/** A picture of which every year is one of its own: its id in the address, its first year and its last. */
export type OwnYears = Pick<Balance, "id" | "from" | "to">;

let shown: OwnYears | null = null;

/** Returns the picture on the screen of which every year is one of its own; null while there is none. */
export const ownYears = (): OwnYears | null => shown;

/** Has time stop at every year of a picture for as long as it is on the screen. */
export function useOwnYears(picture: OwnYears): void {
  useEffect(() => {
    shown = picture;
    return () => {
      shown = null;
    };
  }, [picture]);
}

/** Returns where time stops next: at the next event, or at a year before it that has a picture of its own; null at the end. */
export function neighbourStop(
  events: readonly YearEvent[],
  own: OwnYears | null,
  year: number,
  direction: 1 | -1,
): number | null {
  const event = neighbourEvent(events, year, direction);
  const near = own === null ? year : Math.min(own.to, Math.max(own.from, year + direction));
  if ((near - year) * direction <= 0) return event;
  return event === null || (event - near) * direction > 0 ? near : event;
}
