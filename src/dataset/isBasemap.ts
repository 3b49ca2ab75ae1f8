/** Returns whether a JSON value can be drawn as land and sea: GeoJSON with something in it. Never throws. */
export function isBasemap(json: unknown): boolean {
  if (typeof json !== "object" || json === null) return false;
  const { type, features } = json as { readonly type?: unknown; readonly features?: unknown };
  return type === "FeatureCollection" && Array.isArray(features) && features.length > 0;
}
