import type { Config, ConfigProblem } from "./config.ts";
import { CLOSED_CONFIG, DEFAULT_CONFIG } from "./defaultConfig.ts";

/** The configuration in force, and why it is not the one in the file, if it is not. */
export interface LoadedConfig {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
  /** False where the file is still to be asked for: it may say something else than what holds meanwhile. */
  readonly isFinal: boolean;
}

/** The part of an answer that is needed. */
interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly text: () => Promise<string>;
}

/** What is known of a file's text: that there is none, that it did not come, what it says, or why nobody can read it. */
type Reading = { readonly json: unknown } | { readonly fault: string } | "no-file" | "not-come";

const NO_FILE = [404, 410]; // whoever needs no configuration may leave the file out

/**
 * Returns what `file` configures. The defaults hold where there is none, and for each field that is wrong; then
 * every mistake is named. Where it does not come, or is broken, the last good copy holds, else what lets nobody in.
 * Never throws for what is in the file: a wrong configuration must not keep the atlas from its readers.
 *
 * @param fetch asks for the file; the page hands in its own
 * @param kept returns the last good copy on this device, null if there is none
 */
export async function fetchConfig(
  file: string,
  fetch: (file: string) => Promise<Answer>,
  kept: (file: string) => Promise<Answer | null> = () => Promise.resolve(null),
): Promise<LoadedConfig> {
  const reading = await read(() => fetch(file));
  if (reading === "no-file") return { config: DEFAULT_CONFIG, problems: [], isFinal: true };
  if (typeof reading === "object" && "json" in reading)
    return { ...(await understood(reading.json)), isFinal: true };
  const copy = await read(() => kept(file));
  const isFinal = reading !== "not-come";
  const problems: ConfigProblem[] = isFinal ? [{ field: "json", path: "", found: reading.fault }] : [];
  const config =
    typeof copy === "object" && "json" in copy ? (await understood(copy.json)).config : CLOSED_CONFIG;
  return { config, problems, isFinal };
}

async function read(ask: () => Promise<Answer | null>): Promise<Reading> {
  let text: string;
  try {
    const answer = await ask();
    if (answer === null || NO_FILE.includes(answer.status)) return "no-file";
    if (!answer.ok) return "not-come";
    text = await answer.text();
  } catch {
    return "not-come";
  }
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    // The page of a network that wants a login first: the file itself is still to come.
    if (/^\s*</.test(text)) return "not-come";
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

async function understood(json: unknown): Promise<Omit<LoadedConfig, "isFinal">> {
  if (setsNothing(json)) return { config: DEFAULT_CONFIG, problems: [] };
  const { parseConfig } = await import("./config.ts");
  const parsed = parseConfig(json);
  return { config: parsed.config, problems: parsed.ok ? [] : parsed.problems };
}

/** Returns whether a configuration is the one that is shipped; then nobody needs to wait for the schema. */
function setsNothing(json: unknown): boolean {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return false;
  return Object.entries(json).every(
    ([field, value]) => value === null && Object.hasOwn(DEFAULT_CONFIG, field),
  );
}
