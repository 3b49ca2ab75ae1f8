import { isBasemap } from "../../dataset/isBasemap.ts";
import { parseDataset } from "../../dataset/parse.ts";
import type { KeptData } from "../../offline/keepOffline.ts";
import { parseConfig } from "../../state/config.ts";
import { keepFile } from "../../ui/keptFiles.ts";
import { fetchPageFile } from "../../ui/pageFile.ts";
import { isVouchedText } from "../../ui/vouchedText.ts";

/** Returns whether a text may take the place of the last good copy. */
export type IsGood = (text: string) => Promise<boolean>;

/** What a page shows, relative to it. */
export interface ShownFiles {
  readonly config: string;
  readonly dataset: string;
  readonly basemap: readonly string[];
}

/**
 * Puts the data by that a page shows, each file only when it can be shown: a login page, half a file or a wrong dataset
 * leaves the last good copy where it is. A file that comes out of the copy is there already.
 */
export async function keepData({ config, dataset, basemap }: ShownFiles): Promise<KeptData> {
  const checks = new Map<string, IsGood>([
    [config, isGoodConfig],
    [dataset, isGoodDataset],
    ...basemap.map((file) => [file, isGoodBasemap] as const),
  ]);
  const outcomes = await Promise.all(Array.from(checks, ([file, isGood]) => keep(file, isGood)));
  return outcomes.find((one) => one === "full") ?? outcomes.find((one) => one === "lacking") ?? "kept";
}

async function keep(file: string, isGood: IsGood): Promise<KeptData> {
  try {
    const answer = await fetchPageFile(file);
    if (answer.keptAt) return "kept";
    if (!answer.ok) return answer.status === 404 && isGood === isGoodConfig ? "kept" : "lacking"; // it may be left out
    const text = await answer.text();
    if (!(await isGood(text))) return "lacking";
    await keepFile(file, text, new Date());
    return "kept";
  } catch (error) {
    return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "lacking";
  }
}

const isGoodDataset: IsGood = async (text) => (await isVouchedText(text)) || parseDataset(jsonOf(text)).ok;
const isGoodConfig: IsGood = (text) => Promise.resolve(parseConfig(jsonOf(text)).ok);
const isGoodBasemap: IsGood = (text) => Promise.resolve(isBasemap(jsonOf(text)));

/** Returns what a text says, undefined where it is no JSON; nothing that is checked here may be that. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
