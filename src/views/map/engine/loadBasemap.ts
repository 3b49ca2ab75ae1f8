import { isBasemap } from "../../../dataset/isBasemap.ts";
import { softCoast } from "../../../layouts/map/softCoast.ts";
import { keptFile } from "../../../ui/keptFiles.ts";
import { fetchPageFile, type PageFile } from "../../../ui/pageFile.ts";
import { pauseBefore } from "../../../ui/pauses.ts";

interface Events {
  /** A file has come; `i` is its place in the list. */
  readonly onFile: (json: unknown, i: number) => void;
  /** Every file has come. */
  readonly onAll?: () => void;
  /** A file did not come; it is asked for again and again. */
  readonly onLacking?: () => void;
}

/**
 * Fetches the files of a basemap, each until it is there, with growing pauses: a screen in a hall has nobody to load the
 * page again. Where the server's cannot be used, the last good copy on this device will do.
 *
 * @param files addresses relative to the page
 * @returns what ends it
 */
export function loadBasemap(files: readonly string[], { onFile, onAll, onLacking }: Events): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const load = async (file: string, i: number) => {
    for (let times = 0; !signal.aborted; times++) {
      const json = (await readFrom(() => fetchPageFile(file))) ?? (await readFrom(() => keptFile(file)));
      if (signal.aborted) return;
      if (json !== null) return onFile(softCoast(json), i);
      onLacking?.();
      await new Promise((resolve) => setTimeout(resolve, pauseBefore(times, Math.random())));
    }
  };
  void Promise.all(files.map(load)).then(() => {
    if (!signal.aborted) onAll?.();
  });
  return () => ending.abort();
}

/** Returns what a file holds, null where it is none that can be drawn. */
async function readFrom(ask: () => Promise<PageFile | null>): Promise<unknown> {
  try {
    const answer = await ask();
    if (answer === null || !answer.ok) return null;
    const json: unknown = JSON.parse(await answer.text());
    return isBasemap(json) ? json : null;
  } catch {
    return null;
  }
}
