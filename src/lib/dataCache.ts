/**
 * The browser's store for the last good data: apart from the copies of the builds, since data outlive them. The page alone
 * writes to it, after it has checked what came; the service worker only reads.
 *
 * @param path of the folder that the atlas is served from: several atlases may live at one origin
 */
export const dataCacheName = (path: string): string => `symbiosis-atlas-data ${path}`;

/** Header of a file in that store: when it was put there, as an ISO date. It tells a copy from the network's answer. */
export const KEPT_AT = "x-kept-at";
