import type { Text } from "../../dataset/schema/common.ts";
import type { MapFeature } from "../../dataset/schema/mapFeature.ts";
import type { Partner } from "../../dataset/schema/partner.ts";
import type { Atlas } from "../../model/atlas.ts";
import { isDrawnByItself } from "../../model/drawn.ts";
import type { YearGraph } from "../../model/filter.ts";
import type { Highlight } from "../../model/selection.ts";
import { type StreamGroup, streamGroups } from "../../model/streamGroups.ts";
import { fontOf, MAP_TYPE, type MapFont } from "./base/type.ts";
import { splitInTwo } from "../geometry/splitInTwo.ts";
import { isWithin } from "../../dataset/bounds.ts";
import type {
  FeatureText,
  GeoText,
  MapContent,
  MapPlace,
  MapScene,
  MapSetting,
  MapStage,
  TextSize,
} from "./base/scene.ts";

/** The scene, and the streams as they are drawn in it. */
export interface GroupedScene extends MapScene {
  readonly groups: readonly StreamGroup[];
}

export interface MapSceneInput {
  readonly atlas: Atlas;
  readonly content: MapContent;
  readonly graph: YearGraph;
  /** The selected partner: shown although it may have no stream in the year. */
  readonly chosen: string | null;
  /** Streams of what is selected: they carry the letter of their family. */
  readonly picked: ReadonlySet<string> | null;
  /** On a stage what the picture is about; null at the desk. */
  readonly about: Highlight | null;
  /** Size of the type, 1 at a usual desk. */
  readonly type: number;
  /** What it stands in; a usual page if not given. */
  readonly setting?: MapSetting;
  readonly say: (text: Text) => string;
  /** Short name of a partner in the year. */
  readonly short: (partnerId: string) => string;
  /** So many sites, in words. */
  readonly sayCount: (n: number) => string;
  /** Width in px of a text at the desk. */
  readonly measure: (text: string, font: MapFont) => number;
}

/** Returns everything about the picture that does not depend on the camera. */
export function composeMapScene(input: MapSceneInput): GroupedScene {
  const { atlas, content, graph, chosen, picked, about, type, setting = "page", say } = input;
  const { meta, mapLabels, mapFeatures } = atlas.dataset;
  const sizes = textSizes(input);
  const shown = shownPartners(input);
  const groups = streamGroups(graph.visible);
  const isShown = new Set(shown.map(({ id }) => id));
  return {
    ...content,
    places: setting === "frame" ? withoutGaps(content.places, isShown) : content.places,
    home: meta.map.view,
    extent: meta.map.extent,
    shown: isShown,
    chosen,
    picked: picked ?? NOTHING,
    groups,
    visible: new Set(groups.map(({ streamId }) => streamId)),
    lettered: new Map(
      groups
        .filter(
          ({ state, streams }) =>
            state !== "ended" &&
            state !== "probably-ended" &&
            streams.some(({ stream }) => picked?.has(stream.id) === true),
        )
        .map(({ streamId, streams }) => [streamId, streams.length]),
    ),
    siteTexts: siteTexts(input, sizes),
    group: groupText(input, isShown, sizes),
    geoTexts: mapLabels.map((label): GeoText => {
      const { lonLat, also } = label;
      const font = fontOf(label);
      const small = font === "waterLarge" ? sizes.of(say(label.name), "water") : null;
      return { ...label, ...sizes.of(say(label.name), font), small, points: [lonLat, ...also] };
    }),
    features: mapFeatures
      .filter((feature) => existsIn(feature, graph.year))
      .map((feature): FeatureText => ({ ...feature, ...sizes.of(say(feature.name), "feature") })),
    type,
    setting,
    stage: about === null ? null : stageOf(about, graph),
  };
}

const NOTHING: ReadonlySet<string> = new Set();

/** The row below the map with room for those alone that are seen in it; each of the others is where its neighbour is. */
function withoutGaps(places: MapContent["places"], shown: ReadonlySet<string>): MapContent["places"] {
  const indexOf = ({ marginIndex }: MapPlace) => marginIndex ?? -1;
  const seen = places
    .filter((place) => indexOf(place) >= 0 && shown.has(place.partnerId))
    .map(indexOf)
    .toSorted((a, b) => a - b);
  return places.map((place) => {
    if (place.marginIndex === null) return place;
    const before = seen.filter((index) => index < indexOf(place)).length;
    return { ...place, marginIndex: Math.min(before, Math.max(0, seen.length - 1)) };
  });
}

/** Partners with a stream in the year that begins or ends at them, and those that are chosen. */
function shownPartners({ atlas, graph, chosen, about }: MapSceneInput): readonly Partner[] {
  const handing = onlyHanding(graph.visible);
  const isAbout = ({ id }: Partner) => id === chosen || about?.partners.has(id) === true;
  return atlas.dataset.partners.filter(
    (partner) =>
      (partner.id === chosen || !handing.has(partner.id)) &&
      (graph.partnerIds.has(partner.id) || (isAbout(partner) && existsIn(partner, graph.year))),
  );
}

function stageOf(about: Highlight, { visible }: YearGraph): MapStage {
  const handing = onlyHanding(visible.filter(({ stream }) => about.streams.has(stream.id)));
  const named = new Set([...about.partners].filter((id) => !handing.has(id)));
  const isSelective = about.streams.size > 0;
  return { named, isSelective, asked: isSelective ? NOTHING : onlyAsked(named, visible) };
}

/** Those of them at whom streams end, and none that is drawn without being asked for. */
function onlyAsked(partners: ReadonlySet<string>, visible: YearGraph["visible"]): ReadonlySet<string> {
  const endsOf = (isByItself: boolean) =>
    visible
      .filter(({ state }) => isDrawnByItself(state) === isByItself)
      .flatMap(({ stream }) => [stream.donor, stream.receiver]);
  const others = new Set(endsOf(true));
  return new Set(endsOf(false).filter((id) => partners.has(id) && !others.has(id)));
}

/** Partners who only hand streams on: no pipe ends at them, so their discs would be of nothing. */
function onlyHanding(visible: YearGraph["visible"]): ReadonlySet<string> {
  const ends = new Set(visible.flatMap(({ stream }) => [stream.donor, stream.receiver]));
  return new Set(visible.flatMap(({ stream }) => stream.via.filter((id) => !ends.has(id))));
}

type TextSizes = ReturnType<typeof textSizes>;

/** Returns how large texts are on this map, on one line and on two. */
function textSizes({ measure, type }: Pick<MapSceneInput, "measure" | "type">) {
  const width = (text: string, font: MapFont) => measure(text, font) * type;
  const wrapped = (text: string, font: MapFont): number | null => {
    const lines = splitInTwo(text, (part) => width(part, font));
    return lines === null ? null : Math.max(...lines.map((line) => width(line, font)));
  };
  const of = (text: string, font: MapFont): TextSize & { wrapped: TextSize | null } => {
    const height = MAP_TYPE[font].linePx * type;
    const narrow = wrapped(text, font);
    return {
      width: width(text, font),
      height,
      wrapped: narrow === null ? null : { width: narrow, height: 2 * height },
    };
  };
  return { width, wrapped, of };
}

/** The sizes of what stands at the site of each partner. */
function siteTexts(
  { atlas, content, about, say, short }: MapSceneInput,
  { width, wrapped }: TextSizes,
): MapScene["siteTexts"] {
  const inMargin = new Set(
    content.places.flatMap((place) => (place.marginIndex === null ? [] : [place.partnerId])),
  );
  return new Map(
    atlas.dataset.partners.map((partner) => {
      // A stage has no row below the map: there all are lettered as names.
      const font = about === null && inMargin.has(partner.id) ? "port" : "name";
      const name = short(partner.id);
      return [
        partner.id,
        {
          namePx: width(name, font),
          rowPx: width(name, "port"),
          wrappedPx: wrapped(name, font),
          makesPx: width(say(partner.makes), "makes"),
        },
      ];
    }),
  );
}

/** What stands at the disc that all sites of the place are where they are too near one another. */
function groupText(
  { atlas, content, say, sayCount }: MapSceneInput,
  isShown: ReadonlySet<string>,
  { width }: TextSizes,
): MapScene["group"] {
  const { meta } = atlas.dataset;
  const count = content.places.filter(
    ({ partnerId, lonLat }) => lonLat !== null && isWithin(lonLat, meta.map.view) && isShown.has(partnerId),
  ).length;
  return {
    count,
    widthPx: Math.max(width(say(meta.title), "name"), width(sayCount(count), "makes")),
  };
}

const existsIn = ({ from, to }: Pick<Partner | MapFeature, "from" | "to">, year: number) =>
  (from.year ?? -Infinity) <= year && (to?.latest ?? to?.year ?? Infinity) >= year;
