import type { Config, ConfigProblem } from "./config.ts";
import { DEFAULT_CONFIG } from "./defaultConfig.ts";

/** The configuration in force, and why it is not the one in the file, if it is not. */
export interface LoadedConfig {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

/** The part of `fetch` that is needed; the page hands in its own. */
type Fetch = (file: string) => Promise<{ readonly ok: boolean; readonly text: () => Promise<string> }>;

/**
 * Returns what `file` configures. The defaults hold where there is none, and for each field that is wrong; then
 * every mistake is named. Never throws: a wrong configuration must not keep the atlas from its readers.
 */
export async function fetchConfig(file: string, fetch: Fetch): Promise<LoadedConfig> {
  let text: string;
  try {
    const answer = await fetch(file);
    if (!answer.ok) return { config: DEFAULT_CONFIG, problems: [] };
    text = await answer.text();
  } catch {
    return { config: DEFAULT_CONFIG, problems: [] };
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const { CLOSED_CONFIG } = await import("./config.ts");
    return { config: CLOSED_CONFIG, problems: [{ field: "json", path: "", found }] };
  }
  if (setsNothing(json)) return { config: DEFAULT_CONFIG, problems: [] };
  const { parseConfig } = await import("./config.ts");
  const parsed = parseConfig(json);
  return { config: parsed.config, problems: parsed.ok ? [] : parsed.problems };
}

/** Returns whether a configuration is the one that is shipped; then nobody needs to wait for the schema. */
function setsNothing(json: unknown): boolean {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return false;
  return Object.entries(json).every(([field, value]) => value === null && field in DEFAULT_CONFIG);
}
