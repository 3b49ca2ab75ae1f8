// What a build weighs: which chunks the first view and the map are made of. No files are read here.

/**
 * @typedef {{ file: string, src?: string, isEntry?: boolean, isDynamicEntry?: boolean,
 *   imports?: string[], dynamicImports?: string[], css?: string[], assets?: string[] }} Chunk
 * @typedef {Record<string, Chunk>} Manifest Vite's manifest, by key
 */

/**
 * Returns the files of the first view (the entries and all that they import at once), what several views share, what
 * all modes load, and without both: those of the ledger that the overview loads beside it, those of the diagram, those of the map that are ours (its
 * view and what that asks for by itself: engines, pipes, lists; code and style), those that are MapLibre's, and the files
 * of the first view in which MapLibre was found. And what is for paper alone, with the views that fetch it all the same.
 *
 * @param {Manifest} manifest
 * @param {string[]} assetFiles all files below assets/, for the worker, which the manifest does not name
 * @param {(file: string) => boolean} holdsMaplibre whether the code of a file is MapLibre's
 */
export function bundleParts(manifest, assetFiles, holdsMaplibre) {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const firstKeys = closure(manifest, entries);
  const first = files(manifest, firstKeys).filter(isScript);

  const sharedKeys = new Set(Object.keys(manifest).filter((key) => key.startsWith("_shared-")));
  const modesKeys = new Set(Object.keys(manifest).filter((key) => key.startsWith("_modes-")));
  /** @param {string} key */
  const beyondFirst = (key) =>
    [...closure(manifest, [key])].filter(
      (found) => !firstKeys.has(found) && !sharedKeys.has(found) && !modesKeys.has(found),
    );
  /** @param {string} file */
  const isMaplibres = (file) => isScript(file) && holdsMaplibre(file);
  /** @param {string} key */
  const bringsMaplibre = (key) => files(manifest, new Set(beyondFirst(key))).some(isMaplibres);
  // The view of the map asks for its engine by an import of its own. What the engine in its turn asks for later (detail
  // that a reader may switch on) does not count.
  const views = Object.keys(manifest).filter(
    (key) =>
      (key.startsWith("_map-") || (key.startsWith("src/views/") && manifest[key]?.isDynamicEntry)) &&
      !firstKeys.has(key) &&
      !bringsMaplibre(key) &&
      manifest[key]?.dynamicImports?.some(bringsMaplibre),
  );
  /** @param {string} name */
  const beside = (name) => {
    const keys = Object.keys(manifest).filter(
      (key) => (key.endsWith(`/${name}.tsx`) || key.startsWith(`_${name}-`)) && !firstKeys.has(key),
    );
    return files(manifest, new Set(keys.flatMap(beyondFirst))).filter(isScript);
  };
  const paperKeys = Object.keys(manifest).filter((key) => key.startsWith("_paper-"));
  const asked = views.flatMap((key) => manifest[key]?.dynamicImports ?? []);
  const all = files(manifest, new Set([...views, ...asked].flatMap(beyondFirst)));
  const workers = assetFiles.filter((file) => /maplibre-gl-worker[^/]*\.m?js$/.test(file));
  return {
    first,
    shared: files(manifest, sharedKeys).filter(isScript),
    modes: files(manifest, modesKeys).filter(isScript),
    ledger: beside("ledger"),
    diagram: beside("FlowsView"),
    map: all.filter((file) => (isScript(file) && !isMaplibres(file)) || file.endsWith(".css")),
    maplibre: [...all.filter(isMaplibres), ...workers],
    maplibreInFirst: first.filter(holdsMaplibre),
    paper: files(manifest, new Set(paperKeys)).filter(isScript),
    bringPaper: Object.keys(manifest).filter(
      (key) =>
        /^src\/(views|modes\/embed)\//.test(key) &&
        beyondFirst(key).some((found) => paperKeys.includes(found)),
    ),
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
