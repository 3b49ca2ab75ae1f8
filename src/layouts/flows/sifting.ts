/**
 * Returns a layer in which each member in turn was moved to where it costs least; the very same list where none moved.
 * One pass: n members, each held against the others once.
 *
 * @param cost what it costs that `upper` lies above `lower`; null: they may not change places
 */
export function siftedLayer<T>(
  layer: readonly T[],
  cost: (upper: T, lower: T) => number | null,
): readonly T[] {
  const order = [...layer];
  let hasMoved = false;
  for (const member of layer) {
    const from = order.indexOf(member);
    const to = bestPlace(order, from, cost);
    if (to === from) continue;
    order.splice(from, 1);
    order.splice(to, 0, member);
    hasMoved = true;
  }
  return hasMoved ? order : layer;
}

/** Returns the place to which the member at `from` should go; its own where no other is better. */
function bestPlace<T>(
  order: readonly T[],
  from: number,
  cost: (upper: T, lower: T) => number | null,
): number {
  const member = order[from];
  if (member === undefined) return from;
  let best = { place: from, change: 0 };
  for (const step of [-1, 1]) {
    let change = 0;
    for (let place = from + step; ; place += step) {
      const other = order[place];
      if (other === undefined) break;
      const memberFirst = cost(member, other);
      const otherFirst = cost(other, member);
      if (memberFirst === null || otherFirst === null) break;
      change += (memberFirst - otherFirst) * -step;
      if (change < best.change) best = { place, change };
    }
  }
  return best.place;
}
