import { EVERYBODY } from "../dataset/schema/viewNames.ts";
import { NETWORK_MEASURES } from "../dataset/schema/networkMeasures.ts";
import type { Family } from "../dataset/schema/stream.ts";
import { type Language, LANGUAGES } from "../lib/language.ts";
import { viewsOf } from "../model/views.ts";
import type { Atlas } from "../model/atlas.ts";
import { FAMILIES } from "../model/filter.ts";
import { SORTS } from "../model/orders.ts";
import type { Selection } from "../model/selection.ts";
import { STREAM_STATES } from "../model/status.ts";
import { addressReader, firstReading, type Notice, oneOf } from "./addressReader.ts";
import { FORMER_STATE, presentStates } from "./formerState.ts";
import { isUnknown, readParams } from "./query.ts";
import { selecting } from "./selecting.ts";
import {
  type Camera,
  CHROMES,
  DEFAULT_VIEW_STATE,
  EACH_FIGURE,
  type Mode,
  MODES,
  MOTIONS,
  SHOWS,
  THEMES,
  type ViewState,
} from "./viewState.ts";

/** What can be asked for: a stream that has not begun is never shown, so "not-yet" would blank the page. */
const SHOWN_STATES = ([...STREAM_STATES, FORMER_STATE] as const).filter((state) => state !== "not-yet");

/** The parts of the address that select something; the first one that can be used counts. */
export const SELECTION_KINDS = ["partner", "stream", "milestone", "figure", "project"] as const;

/** Letters of a part's unknown name that its notice shows. */
const LONGEST_NAME = 40;

/** The dataset's last year beside a milestone, which without a year would bring its own. */
const LAST_YEAR = "last";

/** Letters of a dataset's name: it becomes part of an address, so nothing else is let through. */
const DATASET_NAME = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** A version of a dataset: it becomes part of a file's name, so nothing else is let through. */
const EDITION = /^[0-9A-Za-z]+(?:[.-][0-9A-Za-z]+)*$/;
const LONGEST_EDITION = 32;

const readEdition = (text: string) =>
  text.length <= LONGEST_EDITION && EDITION.test(text) ? text : undefined;

/**
 * Returns the query of a view state: fixed order, defaults omitted, no leading "?".
 * Commas and slashes stay readable.
 */
export function encodeView(state: ViewState): string {
  const parts: [string, string][] = [];
  const add = (key: string, value: string | null) => {
    if (value !== null && value !== "") parts.push([key, value]);
  };
  add("dataset", state.dataset);
  add("edition", state.edition);
  add("view", state.view === DEFAULT_VIEW_STATE.view ? null : state.view);
  add("year", state.year === null ? yearBeside(state.selection) : String(state.year));
  add("compare", state.compare === null ? null : String(state.compare));
  if (state.selection !== null) add(state.selection.kind, state.selection.id);
  add("follow", state.follow.join(","));
  add("without", state.without);
  add("family", state.families.join(","));
  add("status", state.states.join(","));
  add("show", state.show);
  add("measure", state.measure);
  add("balance", state.balance);
  add("metric", state.metric);
  add("with", state.partners.join(","));
  add("map", state.camera === null ? null : encodeCamera(state.camera));
  add("sort", state.sort);
  add("find", wellFormed(state.find));
  add("kind", state.kind);
  add("lang", state.lang);
  add("also", state.also);
  add("theme", state.theme);
  add("motion", state.motion);
  add("tour", state.tour);
  add("step", state.step);
  add("ui", state.ui === DEFAULT_VIEW_STATE.ui ? null : state.ui);
  add("mode", state.mode === DEFAULT_VIEW_STATE.mode ? null : state.mode);
  return parts
    .map(
      ([key, value]) => `${key}=${encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%2F", "/")}`,
    )
    .join("&");
}

const yearBeside = (selection: Selection | null) => (selection?.kind === "milestone" ? LAST_YEAR : null);

/** Returns a camera as zoom/latitude/longitude. */
export const encodeCamera = ({ center: [lon, lat], zoom }: Camera) =>
  `${zoom.toFixed(2)}/${lat.toFixed(5)}/${lon.toFixed(5)}`;

/** A search of more letters finds nothing that a shorter one would not. */
const LONGEST_FIND = 100;
/** Half a sign, as a cut text has it at its end, cannot stand in an address. */
const wellFormed = (text: string) => text.replaceAll(/\p{Cs}/gu, "").slice(0, LONGEST_FIND);

const readDataset = (text: string) => (DATASET_NAME.test(text) ? text : undefined);

/** Returns the name of the dataset that an address asks for, null for the default or a name that cannot be one. */
export const datasetOf = (address: string): string | null =>
  firstReading(readParams(address).get("dataset") ?? "", readDataset) ?? null;

/** Returns the edition of the dataset that an address asks for, null for the present one or what cannot be one. */
export const editionOf = (address: string): string | null =>
  firstReading(readParams(address).get("edition") ?? "", readEdition) ?? null;

/** Returns the language and the mode that an address asks for, for what is on screen before there is a dataset. */
export function chromeOf(address: string): { readonly lang: Language | null; readonly mode: Mode } {
  const params = readParams(address);
  const read = <T extends string>(param: string, allowed: readonly T[]): T | undefined =>
    firstReading(params.get(param) ?? "", oneOf(allowed));
  return { lang: read("lang", LANGUAGES) ?? null, mode: read("mode", MODES) ?? DEFAULT_VIEW_STATE.mode };
}

/**
 * Returns the file of a dataset, relative to the page: `data/<name>.json`, of a frozen edition
 * `data/<name>@<version>.json`.
 */
export const datasetFile = (name: string, edition: string | null): string =>
  `data/${name}${edition === null ? "" : `@${edition}`}.json`;

/**
 * Returns the view state that an address (query and fragment) describes, and a notice for each part that makes no
 * sense. Each part is judged on its own: a bad one never spoils the others. What people and programs do to an address
 * on its way is understood where it is plain (`query.ts`). Never throws.
 */
export function decodeView(
  address: string,
  atlas: Atlas,
): {
  readonly state: ViewState;
  readonly notices: readonly Notice[];
} {
  const params = readParams(address);
  const reader = addressReader(params);
  const { take, list } = reader;

  // undefined: the address names no year that there is.
  const year = take<number | null | undefined>("year", undefined, (text) =>
    text === LAST_YEAR ? null : readYear(text, atlas),
  );
  const selection = readSelection(params, atlas, reader.ignore);
  const state: ViewState = {
    dataset: take("dataset", null, readDataset),
    edition: take("edition", null, readEdition),
    view: take("view", DEFAULT_VIEW_STATE.view, oneOf(viewsOf(atlas.dataset))),
    year: year === undefined || year === atlas.lastYear ? null : year,
    compare: take("compare", null, (text) => readYear(text, atlas)),
    selection,
    // As when it is chosen on the page: a milestone that is named alone brings its year.
    ...(year === undefined && selecting(atlas, { year: null }, selection)),
    follow: list("follow", (text) => atlas.streams.get(text)?.id),
    without: take("without", null, (text) => (text === EVERYBODY ? text : atlas.partners.get(text)?.id)),
    families: list<Family>("family", oneOf(FAMILIES)),
    states: presentStates(list("status", oneOf(SHOWN_STATES))),
    show: take("show", null, oneOf(SHOWS)),
    measure: take("measure", null, oneOf(FAMILIES)),
    balance: take("balance", null, oneOf([EACH_FIGURE, ...atlas.dataset.balances.map(({ id }) => id)])),
    metric: take("metric", null, oneOf(NETWORK_MEASURES)),
    partners: list("with", (text) => atlas.partners.get(text)?.id),
    camera: take("map", null, readCamera),
    sort: take("sort", null, oneOf(SORTS)),
    find: take("find", "", wellFormed),
    kind: take("kind", null, (text) => atlas.dataset.references.find(({ kind }) => kind === text)?.kind),
    lang: take("lang", null, oneOf(LANGUAGES)),
    also: take("also", null, oneOf(LANGUAGES)),
    theme: take("theme", null, oneOf(THEMES)),
    motion: take("motion", null, oneOf(MOTIONS)),
    // Whether the tour exists is for the mode to say: a guide's own tour is not part of the dataset.
    tour: take("tour", null, readId),
    step: take("step", null, readId),
    ui: take("ui", DEFAULT_VIEW_STATE.ui, oneOf(CHROMES)),
    mode: take("mode", DEFAULT_VIEW_STATE.mode, oneOf(MODES)),
  };
  for (const [param, value] of params)
    if (isUnknown(param)) reader.ignore(param.slice(0, LONGEST_NAME), value, "unknown");
  return { state, notices: reader.notices };
}

const readId = (text: string) => (/^[a-z0-9][a-z0-9-]{0,99}$/.test(text) ? text : undefined);

function readYear(text: string, atlas: Atlas): number | undefined {
  if (!/^\d{4}$/.test(text)) return undefined;
  const year = Number(text);
  return year < atlas.firstYear || year > atlas.lastYear ? undefined : year;
}

function readSelection(
  params: URLSearchParams,
  atlas: Atlas,
  ignore: (param: string, text: string) => void,
): Selection | null {
  const records = {
    partner: atlas.partners,
    stream: atlas.streams,
    milestone: atlas.milestones,
    figure: atlas.figures,
    project: atlas.projects,
  };
  for (const kind of SELECTION_KINDS) {
    const text = params.get(kind);
    if (text === null || text === "") continue;
    const record = firstReading(text, (id) => records[kind].get(id));
    if (record !== undefined) return { kind, id: record.id };
    ignore(kind, text);
  }
  return null;
}

/** Returns the camera written as zoom/latitude/longitude, undefined if it is none. */
export function readCamera(text: string): Camera | undefined {
  const match = /^(\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/.exec(text);
  if (match === null) return undefined;
  const [zoom, lat, lon] = match.slice(1).map(Number);
  if (zoom === undefined || lat === undefined || lon === undefined) return undefined;
  return zoom <= 22 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180 ? { center: [lon, lat], zoom } : undefined;
}
