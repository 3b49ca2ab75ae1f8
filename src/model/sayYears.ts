/** Returns years in order as spells: "1990–1994, 2001". */
export function sayYears(years: readonly number[]): string {
  const spells: [from: number, to: number][] = [];
  for (const year of years) {
    const last = spells.at(-1);
    if (last !== undefined && last[1] === year - 1) last[1] = year;
    else spells.push([year, year]);
  }
  return spells.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}
