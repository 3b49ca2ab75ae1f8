import * as v from "valibot";
import { LANGUAGES } from "../lib/language.ts";
import { CLOSED_CONFIG, DEFAULT_CONFIG } from "./defaultConfig.ts";

const AddressSchema = v.pipe(
  v.string(),
  v.url(),
  v.regex(/^https?:\/\/[^?#]+$/),
  // Everything else is named relative to it, so a folder needs its slash; `…/index.html` is a page.
  v.transform((address) =>
    /\/(?:[^/]*\.html?)?$/.test(new URL(address).pathname) ? address : `${address}/`,
  ),
  v.transform((address) => new URL(address).href),
);

/** `https://www.example.org`: no path, no slash at the end. */
const OriginSchema = v.pipe(v.string(), v.regex(/^https?:\/\/[^/\s?#]+$/));

/** An address of the web, or a path beside the page. */
const FileAddressSchema = v.pipe(v.string(), v.nonEmpty(), v.check(isFileAddress));

/** What whoever deploys the atlas may set in `config.json` beside the page; every field may be left out. */
export const ConfigSchema = v.strictObject({
  /** Address under which the public reaches the atlas, for QR codes and links; null means this page's own. */
  publicAddress: v.optional(v.nullable(AddressSchema), DEFAULT_CONFIG.publicAddress),
  /** Name of the dataset in `data/`. */
  dataset: v.optional(
    v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/))),
    DEFAULT_CONFIG.dataset,
  ),
  /**
   * Origins of the pages that may drive an embed by messages; null means any page that may frame it. Which pages
   * may frame it at all is for the server's `frame-ancestors` to say.
   */
  embeddingOrigins: v.optional(v.nullable(v.array(OriginSchema)), DEFAULT_CONFIG.embeddingOrigins),
  /** Language for readers whose browser asks for none of the atlas's languages. */
  defaultLanguage: v.optional(v.nullable(v.picklist(LANGUAGES)), DEFAULT_CONFIG.defaultLanguage),
  /**
   * A finer ground that a reader may switch on: a MapLibre style, or a PMTiles archive in the Protomaps schema. Nothing
   * is fetched before that. See docs/map-detail.md.
   */
  detail: v.optional(
    v.nullable(
      v.union([v.strictObject({ style: FileAddressSchema }), v.strictObject({ pmtiles: FileAddressSchema })]),
    ),
    DEFAULT_CONFIG.detail,
  ),
  /** What draws the map's ground: null is WebGL where there is a graphics card for it, SVG elsewhere. */
  mapEngine: v.optional(v.nullable(v.picklist(["svg", "webgl"])), DEFAULT_CONFIG.mapEngine),
  /** Whether readers may look at the network without one of its partners, and at the partners without exchanges. */
  whatIf: v.optional(v.boolean(), DEFAULT_CONFIG.whatIf),
});
export type Config = v.InferOutput<typeof ConfigSchema>;
export type MapDetail = NonNullable<Config["detail"]>;

/** What a mistake is about: a field, a field that there is not, or the file as a whole. */
export type ConfigField = keyof Config | "unknown" | "object" | "json";

/** One mistake in a configuration: what it is about, where it stands and what stands there. */
export interface ConfigProblem {
  readonly field: ConfigField;
  readonly path: string;
  readonly found: string;
}

/** The names of all fields, for whoever misspelt one. */
export const CONFIG_FIELDS = Object.keys(ConfigSchema.entries);

/**
 * Returns the configuration in a JSON value, or everything that is wrong with it and the configuration that holds
 * meanwhile: each right field as it is, the default for each wrong one.
 */
export function parseConfig(
  input: unknown,
):
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly config: Config; readonly problems: readonly ConfigProblem[] } {
  // A list has no unknown field, so the schema would let it pass.
  if (Array.isArray(input)) {
    const problem = { field: "object", path: "", found: JSON.stringify(input) } as const;
    return { ok: false, config: CLOSED_CONFIG, problems: [problem] };
  }
  const parsed = v.safeParse(ConfigSchema, input);
  if (parsed.success) return { ok: true, config: parsed.output };
  const byPath = new Map<string, ConfigProblem>();
  for (const issue of parsed.issues) {
    const keys = (issue.path ?? []).map((item) => String(item.key));
    const path = keys.join(".");
    // One value may break several rules; the reader needs to hear of it once.
    if (!byPath.has(path)) byPath.set(path, { field: fieldOf(keys), path, found: foundAt(input, keys) });
  }
  return { ok: false, config: rightPartOf(input), problems: [...byPath.values()] };
}

/** Returns the fields that are right, with the defaults for all others. */
function rightPartOf(input: unknown): Config {
  if (typeof input !== "object" || input === null) return CLOSED_CONFIG;
  const right = Object.entries(input).filter(
    ([field, value]) => v.safeParse(ConfigSchema, { [field]: value }).success,
  );
  const isClosed = "embeddingOrigins" in input && !right.some(([field]) => field === "embeddingOrigins");
  return v.parse(ConfigSchema, { ...(isClosed ? CLOSED_CONFIG : {}), ...Object.fromEntries(right) });
}

/** Returns whether a page may fetch from there; `javascript:` and its like are no places. */
function isFileAddress(address: string): boolean {
  const url = URL.parse(address, "https://page.example/");
  return url !== null && /^https?:$/.test(url.protocol);
}

function fieldOf([name]: readonly string[]): ConfigField {
  if (name === undefined) return "object";
  return Object.hasOwn(ConfigSchema.entries, name) ? (name as keyof Config) : "unknown";
}

/** Returns what stands at a path, as JSON. */
function foundAt(input: unknown, keys: readonly string[]): string {
  const value = keys.reduce<unknown>(
    (at, key) =>
      typeof at === "object" && at !== null ? Object.entries(at).find(([k]) => k === key)?.[1] : null,
    input,
  );
  return JSON.stringify(value) ?? "";
}
