// What a build weighs: which chunks the first view and the map are made of. No files are read here.

/**
 * @typedef {{ file: string, src?: string, isEntry?: boolean, isDynamicEntry?: boolean,
 *   imports?: string[], dynamicImports?: string[], css?: string[], assets?: string[] }} Chunk
 * @typedef {Record<string, Chunk>} Manifest Vite's manifest, by key
 */

/**
 * Returns the files of the first view (the entries and all that they import at once) and of the map (all that is
 * loaded with it later: code, style and worker), and those files of the first view in which MapLibre was found.
 *
 * @param {Manifest} manifest
 * @param {string[]} assetFiles all files below assets/, for the worker, which the manifest does not name
 * @param {(file: string) => boolean} holdsMaplibre whether the code of a file is MapLibre's
 */
export function bundleParts(manifest, assetFiles, holdsMaplibre) {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const firstKeys = closure(manifest, entries);
  const first = files(manifest, firstKeys).filter(isScript);

  /** @param {string} key */
  const beyondFirst = (key) => [...closure(manifest, [key])].filter((found) => !firstKeys.has(found));
  const later = Object.keys(manifest).filter((key) => manifest[key]?.isDynamicEntry && !firstKeys.has(key));
  /** @param {string} key */
  const isMaplibres = (key) =>
    files(manifest, new Set(beyondFirst(key))).some((file) => isScript(file) && holdsMaplibre(file));
  // The view of the map asks for its engine by an import of its own; what the view brings counts as well.
  // What the engine itself asks for later (detail that a reader may switch on) does not.
  const views = later.filter(
    (key) =>
      key.startsWith("src/views/") &&
      !isMaplibres(key) &&
      manifest[key]?.dynamicImports?.some((wanted) => isMaplibres(wanted)),
  );
  const engines = views.flatMap((key) => manifest[key]?.dynamicImports ?? []).filter(isMaplibres);
  const direct = views.length > 0 ? [...views, ...engines] : later.filter(isMaplibres);
  const mapKeys = new Set(direct.flatMap(beyondFirst));
  const code = files(manifest, mapKeys).filter((file) => isScript(file) || file.endsWith(".css"));
  const workers = assetFiles.filter((file) => /maplibre-gl-worker[^/]*\.m?js$/.test(file));
  return {
    first,
    map: [...new Set([...code, ...workers])],
    workers,
    maplibreInFirst: first.filter(holdsMaplibre),
  };
}

/**
 * @param {Manifest} manifest
 * @param {string[]} keys
 */
function closure(manifest, keys) {
  const found = new Set(keys);
  for (const key of found) for (const imported of manifest[key]?.imports ?? []) found.add(imported);
  return found;
}

/**
 * @param {Manifest} manifest
 * @param {Set<string>} keys
 */
function files(manifest, keys) {
  return [...keys].flatMap((key) => {
    const chunk = manifest[key];
    return chunk === undefined ? [] : [chunk.file, ...(chunk.css ?? [])];
  });
}

/** @param {string} file */
function isScript(file) {
  return /\.m?js$/.test(file);
}
