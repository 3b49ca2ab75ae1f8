import * as v from "valibot";
import { LANGUAGES } from "../lib/language.ts";

const AddressSchema = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//));

/** What whoever deploys the atlas may set in `config.json` beside the page; every field may be left out. */
export const ConfigSchema = v.strictObject({
  /** Address under which the public reaches the atlas, for QR codes and links; null means this page's own. */
  publicAddress: v.optional(v.nullable(AddressSchema), null),
  /** Name of the dataset in `data/`. */
  dataset: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/))), null),
  /** Language for readers whose browser asks for none of the atlas's languages. */
  defaultLanguage: v.optional(v.nullable(v.picklist(LANGUAGES)), null),
});
export type Config = v.InferOutput<typeof ConfigSchema>;

/** What holds without a `config.json`. */
export const DEFAULT_CONFIG: Config = { publicAddress: null, dataset: null, defaultLanguage: null };

/** One mistake in a configuration: where it is and what is expected there. */
export interface ConfigProblem {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** Returns the configuration in a JSON value, or everything that is wrong with it. */
export function parseConfig(
  input: unknown,
):
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] } {
  const parsed = v.safeParse(ConfigSchema, input);
  if (parsed.success) return { ok: true, config: parsed.output };
  const problems = parsed.issues.map((issue) => ({
    path: (issue.path ?? []).map((item) => String(item.key)).join("."),
    found: JSON.stringify(issue.input) ?? "nothing",
    expected: issue.expected ?? issue.type,
  }));
  return { ok: false, problems };
}
