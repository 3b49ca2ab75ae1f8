/** Tells the sources and layers of more detail from the atlas's own. */
export const DETAIL_PREFIX = "detail-";
