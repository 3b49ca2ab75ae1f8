interface Named {
  readonly resource: string;
  readonly donor: string;
  readonly receiver: string;
}

/**
 * Returns a resource without the donor at its end: "surface water" of "surface water from Lake Tissø", where that is who
 * gives it. Else whoever says the donor beside it would say it twice.
 */
export function bareResource({ resource, donor }: Omit<Named, "receiver">): string {
  const ending = / (?:fra|from) (.+)$/iu.exec(resource);
  return ending?.[1]?.toLocaleLowerCase() === donor.toLocaleLowerCase()
    ? resource.slice(0, ending.index)
    : resource;
}

/** Returns the same without what stands in brackets at its end: what still says what flows where there is little room. */
export const shortResource = (named: Omit<Named, "receiver">): string => {
  const bare = bareResource(named);
  return bare.replace(/ \([^()]+\)$/u, "");
};

/** Returns a function that names a stream by its resource and its two ends, each said once. */
export const nameStream =
  (from: string, to: string) =>
  ({ resource, donor, receiver }: Named): string =>
    `${bareResource({ resource, donor })}, ${from} ${donor} ${to} ${receiver}`;
