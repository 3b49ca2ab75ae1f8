const FIRST_MS = 1000;
const LONGEST_MS = 60_000;

/**
 * Returns how long to wait before asking again, in ms: twice as long each time, at most a minute, and up to a quarter less
 * or more, so that many screens do not ask a server that comes back all at once.
 *
 * @param times how often it has been asked in vain, from 0
 * @param random from 0 to 1
 */
export const pauseBefore = (times: number, random: number): number =>
  Math.min(LONGEST_MS, FIRST_MS * 2 ** times) * (0.75 + random / 2);
