import { VIEWS, type ViewName } from "../dataset/schema/viewNames.ts";
import type { NetworkMeasure } from "../dataset/schema/networkMeasures.ts";
import type { Family } from "../dataset/schema/stream.ts";
import type { LonLat } from "../dataset/schema/common.ts";
import type { Language } from "../lib/language.ts";
import type { ReferenceKind, Sort } from "../model/orders.ts";
import type { Selection } from "../model/selection.ts";
import type { StreamState } from "../model/status.ts";

export { VIEWS, type ViewName };

export const THEMES = ["light", "dark", "projector"] as const;
export type Theme = (typeof THEMES)[number];

export const MOTIONS = ["full", "none"] as const;
export type Motion = (typeof MOTIONS)[number];

/** The chromes around the same views. "presenter" is the guide's own window beside an audience in "present". */
export const MODES = ["explore", "present", "presenter", "kiosk", "embed"] as const;
export type Mode = (typeof MODES)[number];

/** What pictures draw besides what runs. */
export const SHOWS = ["all"] as const;
export type Show = (typeof SHOWS)[number];

/** Stands in the place of a balance where each published figure is drawn on its own. */
export const EACH_FIGURE = "each";

/** How much chrome an embed has around the view. */
export const CHROMES = ["full", "min"] as const;
export type Chrome = (typeof CHROMES)[number];

/** Where the map looks: centre and zoom, when the reader moved it. */
export interface Camera {
  readonly center: LonLat;
  readonly zoom: number;
}

/**
 * Everything that is on screen and can be linked, and nothing else.
 * Null means the default: the dataset's own last year, the reader's language, the system's theme and motion.
 */
export interface ViewState {
  /** Name of the dataset file; null means the one that the deployment is made for. */
  readonly dataset: string | null;
  /** A frozen edition of the dataset, by its version; null means the present one, whatever it becomes. */
  readonly edition: string | null;
  readonly view: ViewName;
  readonly year: number | null;
  /** A second year that the first is held against; null when nothing is compared. */
  readonly compare: number | null;
  readonly selection: Selection | null;
  /** The streams of a chain that is followed, in the order in which they flow; one stands at the selected one. */
  readonly follow: readonly string[];
  /** The partner without which the network is looked at, or "all" for the partners without exchanges; null for neither. */
  readonly without: string | null;
  readonly families: readonly Family[];
  readonly states: readonly StreamState[];
  /** "all" draws also what does not run: ended, planned, probably ended. Null draws what runs. */
  readonly show: Show | null;
  /** The family whose amounts the flows draw to scale; null draws every stream alike. */
  readonly measure: Family | null;
  /** The balance that is drawn of the measure, by its id; "each" draws each published figure on its own. Null: what the data carry. */
  readonly balance: string | null;
  /** The measure of the network that is looked at, alone where there is room for one; null for all of them. */
  readonly metric: NetworkMeasure | null;
  /** Only streams that one of these partners takes part in. */
  readonly partners: readonly string[];
  readonly camera: Camera | null;
  /** The order of the table or of the sources; null is the view's own. */
  readonly sort: Sort | null;
  /** What the table or the sources are searched for. */
  readonly find: string;
  /** The only kind of source to list. */
  readonly kind: ReferenceKind | null;
  readonly lang: Language | null;
  /** A second language for headlines and captions on stage. */
  readonly also: Language | null;
  readonly theme: Theme | null;
  readonly motion: Motion | null;
  /** Id of the tour, and of the step where the talk stands; they stay while the guide explores freely. */
  readonly tour: string | null;
  readonly step: string | null;
  /** Only embeds read it: "min" is the view and a way to the full atlas. */
  readonly ui: Chrome;
  readonly mode: Mode;
}

export const DEFAULT_VIEW_STATE: ViewState = {
  dataset: null,
  edition: null,
  view: "overview",
  year: null,
  compare: null,
  selection: null,
  follow: [],
  without: null,
  families: [],
  states: [],
  show: null,
  measure: null,
  balance: null,
  metric: null,
  partners: [],
  camera: null,
  sort: null,
  find: "",
  kind: null,
  lang: null,
  also: null,
  theme: null,
  motion: null,
  tour: null,
  step: null,
  ui: "full",
  mode: "explore",
};
