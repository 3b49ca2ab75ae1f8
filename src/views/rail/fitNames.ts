/**
 * Returns how many names of each group have room in one line, whole and from the first on: the earlier groups first, after
 * the leads of all. Groups from the end whose lead has no room are left out, but never the first.
 *
 * @param groups widths in px: the lead of the group, then each name with what stands before it
 * @param gapPx between two groups
 * @param morePx what says that there are more names
 */
export function fitNames(
  groups: readonly (readonly number[])[],
  roomPx: number,
  gapPx: number,
  morePx: number,
): number[] {
  let left = roomPx;
  const led = groups.filter(([lead = 0], i) => {
    const px = i === 0 ? lead : lead + gapPx;
    if (i > 0 && px > left) left = 0;
    left -= px;
    return left >= 0 || i === 0;
  });
  left = roomPx - led.reduce((sum, [lead = 0]) => sum + lead + gapPx, -gapPx);
  return led.map(([, ...names]) => {
    let shown = 0;
    let used = 0;
    for (const width of names) {
      if (used + width + (shown < names.length - 1 ? morePx : 0) > left) break;
      used += width;
      shown += 1;
    }
    left -= used + (shown > 0 && shown < names.length ? morePx : 0);
    return shown;
  });
}
