import type { PipePlan } from "./pipePlan.ts";
import type { Family } from "../../../dataset/schema/stream.ts";
import type { StreamEnds } from "./streamCourse.ts";
import type { LonLat } from "../../../dataset/schema/common.ts";
import type { Bounds, MapLabel } from "../../../dataset/schema/dataset.ts";
import type { MapFeature } from "../../../dataset/schema/mapFeature.ts";

/** Width and height of a text as it will be drawn, in px. */
export interface TextSize {
  readonly width: number;
  readonly height: number;
}

/** Width in px of a partner's name, and of what it makes, as they will be drawn. */
export interface SiteTextSize {
  readonly namePx: number;
  /** Width of the name in the row below the map. */
  readonly rowPx: number;
  /** Width of the name on two lines; null where it has one word. */
  readonly wrappedPx: number | null;
  readonly makesPx: number;
}

/** A name of the basemap and the size in which it will be drawn. */
export interface GeoText extends TextSize {
  readonly id: string;
  readonly kind: MapLabel["kind"];
  /** Where the name may stand, the best first. */
  readonly points: readonly LonLat[];
  /** The line that it rather follows where there is room; empty for none. */
  readonly course: readonly LonLat[];
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly rank: number;
  /** Its size on two lines; null where it has one word. */
  readonly wrapped: TextSize | null;
  /** Its sizes in small letters, for where there is no room for large ones; null where they are small. */
  readonly small: (TextSize & { readonly wrapped: TextSize | null }) | null;
}

/** Something that the map draws because the basemap lacks it, and the size of its name. */
export interface FeatureText extends TextSize {
  readonly id: string;
  readonly shape: MapFeature["shape"];
  readonly minZoom: number;
  readonly rank: number;
  readonly wrapped: TextSize | null;
}

/** What the map knows of a partner; the same in every year. */
export interface MapPlace {
  readonly partnerId: string;
  readonly rank: number;
  /** Null where no place is known or there is none. */
  readonly lonLat: LonLat | null;
  /** Radius of the error in metres where the place is approximate; null where it is a point. */
  readonly errorMeters: number | null;
  /** Whether the error is drawn: not where another, larger circle stands on the same spot. */
  readonly hasCircle: boolean;
  /** Whether it leaves the map through a gate when its place is not in view. */
  readonly hasGate: boolean;
  /** Compass bearing of its gate; null where it has no direction. */
  readonly bearing: number | null;
  /** Number of its streams over all years. */
  readonly streamCount: number;
  /** Its place in the row below the map; null if it never stands there. */
  readonly marginIndex: number | null;
}

/** What the map draws in every year: partners with their places, and all streams. */
export interface MapContent {
  readonly places: readonly MapPlace[];
  readonly streams: readonly StreamEnds[];
  readonly families: ReadonlyMap<string, Family>;
  /** Ways of the streams over the corridors of the dataset; null if it has none. */
  readonly pipes: PipePlan | null;
}

/** Everything of the picture that does not depend on the camera. */
export interface MapScene extends MapContent {
  readonly home: Bounds;
  /** What the basemap covers; null if it has no end. */
  readonly extent: Bounds | null;
  /** Partners with a stream that is drawn, and the chosen one; the others keep their place but are not seen. */
  readonly shown: ReadonlySet<string>;
  /** The selected partner: its name is not missing. */
  readonly chosen: string | null;
  /** Streams of what is selected: each has a line of its own. All others of a family share one in each corridor. */
  readonly picked: ReadonlySet<string>;
  /** Streams that are drawn in the chosen year. */
  readonly visible: ReadonlySet<string>;
  /** Streams that carry the letter of their family, being selected, and for how many they stand. */
  readonly lettered: ReadonlyMap<string, number>;
  readonly siteTexts: ReadonlyMap<string, SiteTextSize>;
  /** For where the sites of the place stand as one: how many there are, and the width of its name and of their count. */
  readonly group: { readonly count: number; readonly widthPx: number };
  readonly geoTexts: readonly GeoText[];
  /** Those that are there in the chosen year. */
  readonly features: readonly FeatureText[];
  /** Size of the type: 1 at a usual desk, more on a stage and on very large screens. The widths have it already. */
  readonly type: number;
  readonly setting: MapSetting;
  /** How the map is shown to a hall; null at the desk. */
  readonly stage: MapStage | null;
}

/**
 * What a map stands in: a page, a phone's, or a small frame in someone else's page. On the two last all its buttons are
 * behind one.
 */
export type MapSetting = "page" | "phone" | "frame";

/** On a stage every mark has its name. Those without a place stand high enough in the map for names below them. */
export interface MapStage {
  /** Partners that the picture is about: their names come first. */
  readonly named: ReadonlySet<string>;
  /** Whether it is about some streams among others: from far off, only they are drawn. */
  readonly isSelective: boolean;
  /** Partners that are drawn because all is asked for: where not everyone finds room for a name, they give way. */
  readonly asked: ReadonlySet<string>;
}
