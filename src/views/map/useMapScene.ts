import { useEffect, useMemo, useState } from "react";
import type { MapLabel } from "../../dataset/schema/dataset.ts";
import type { MapFeature } from "../../dataset/schema/mapFeature.ts";
import type { Partner } from "../../dataset/schema/partner.ts";
import { useSay } from "../../i18n/useWords.ts";
import { mapContent } from "../../layouts/mapPlaces.ts";
import type { FeatureText, GeoText, MapScene, MapStage, TextSize } from "../../layouts/mapScene.ts";
import { splitInTwo } from "../../layouts/splitInTwo.ts";
import { type StreamGroup, streamGroups } from "../../model/streamGroups.ts";
import { useRemPx } from "../../ui/useRemPx.ts";
import { useAbout } from "../hooks/useAbout.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useNames } from "../hooks/useNames.ts";
import { useSelect } from "../hooks/useSelect.ts";
import { useYearGraph } from "../hooks/useYearGraph.ts";
import { createTextMeasure, MAP_FONTS, type MapFont } from "./measureText.ts";

/** Returns the face that a name of the basemap is lettered in: water leans, towns stand. */
export function fontOf({ kind, rank }: Pick<MapLabel, "kind" | "rank">): MapFont {
  if (kind === "water") return rank === 1 ? "waterLarge" : "water";
  if (kind === "lake") return "water";
  return kind === "town" || kind === "village" ? "town" : "land";
}

/** The scene, and the streams as they are drawn in it. */
export interface GroupedScene extends MapScene {
  readonly groups: readonly StreamGroup[];
}

/** Returns everything about the picture that does not depend on the camera, for the chosen year and language. */
export function useMapScene(): GroupedScene {
  const atlas = useAtlas();
  const names = useNames();
  const say = useSay();
  const graph = useYearGraph();
  const { selection } = useSelect();
  const chosen = selection?.kind === "partner" ? selection.id : null;
  const fontsReady = useFontsReady();
  const content = useMemo(() => mapContent(atlas), [atlas]);
  // The measure is new when the fonts have come: what was measured before was another face.
  // oxlint-disable-next-line react/exhaustive-deps
  const measure = useMemo(() => createTextMeasure(), [fontsReady]);

  const inMargin = useMemo(
    () => new Set(content.places.flatMap((place) => (place.marginIndex === null ? [] : [place.partnerId]))),
    [content],
  );
  const about = useAbout();
  const type = useRemPx() / DESK_REM_PX;
  const stage = useMemo((): MapStage | null => (about === null ? null : { named: about.partners }), [about]);

  return useMemo(() => {
    const { meta, mapLabels, mapFeatures, partners } = atlas.dataset;
    const width = (text: string, font: MapFont) => measure(text, font) * type;
    const wrappedPx = (text: string, font: MapFont): number | null => {
      const lines = splitInTwo(text, (part) => width(part, font));
      return lines === null ? null : Math.max(...lines.map((line) => width(line, font)));
    };
    const sizes = (text: string, font: MapFont): TextSize & { wrapped: TextSize | null } => {
      const height = LINE_PX[font] * type;
      const narrow = wrappedPx(text, font);
      return {
        width: width(text, font),
        height,
        wrapped: narrow === null ? null : { width: narrow, height: 2 * height },
      };
    };
    const isChosen = ({ id }: Partner) => id === chosen || about?.partners.has(id) === true;
    const shown = partners.filter(
      (partner) => graph.partnerIds.has(partner.id) || (isChosen(partner) && existsIn(partner, graph.year)),
    );
    const groups = streamGroups(graph.visible);
    const quiet = partners.filter(
      (partner) =>
        (partner.kind === "member" || partner.kind === "associate") && existsIn(partner, graph.year),
    );
    return {
      ...content,
      home: meta.map.view,
      extent: meta.map.extent,
      shown: new Set(shown.map(({ id }) => id)),
      quiet: new Set(quiet.map(({ id }) => id)),
      groups,
      visible: new Set(groups.map(({ streamId }) => streamId)),
      lettered: new Map(
        groups
          .filter(
            ({ state, streams }) =>
              state !== "ended" &&
              (about === null || streams.some(({ stream }) => about.streams.has(stream.id))),
          )
          .map(({ streamId, streams }) => [streamId, streams.length]),
      ),
      siteTexts: new Map(
        partners.map((partner) => {
          const font = inMargin.has(partner.id) ? "port" : "name";
          const name = names.short(partner.id);
          return [
            partner.id,
            {
              namePx: width(name, font),
              wrappedPx: wrappedPx(name, font),
              makesPx: width(say(partner.makes), "makes"),
            },
          ];
        }),
      ),
      groupPx: width(say(meta.title), "name"),
      geoTexts: mapLabels.map((label): GeoText => {
        const { lonLat, also } = label;
        return { ...label, ...sizes(say(label.name), fontOf(label)), points: [lonLat, ...also] };
      }),
      features: mapFeatures
        .filter((feature) => existsIn(feature, graph.year))
        .map((feature): FeatureText => ({ ...feature, ...sizes(say(feature.name), "feature") })),
      type,
      stage,
    };
  }, [atlas, content, inMargin, graph, chosen, measure, names, say, about, stage, type]);
}

/** The px in the map's style sheet are meant for this size of 1rem. */
const DESK_REM_PX = 16;

/** Height of a line of type, px at the desk. */
const LINE_PX: Readonly<Record<MapFont, number>> = {
  name: 19,
  makes: 18,
  water: 20,
  waterLarge: 24,
  land: 20,
  town: 20,
  feature: 18,
  port: 17,
};

const existsIn = ({ from, to }: Pick<Partner | MapFeature, "from" | "to">, year: number) =>
  (from.year ?? -Infinity) <= year && (to?.latest ?? to?.year ?? Infinity) >= year;

/** Returns whether the map's faces have been loaded. */
function useFontsReady(): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    if (!("fonts" in document)) return;
    let isGone = false;
    const faces = Object.values(MAP_FONTS).map((font) => document.fonts.load(font, "æøåÆØÅ"));
    void Promise.allSettled(faces).then(() => {
      if (!isGone) setReady(true);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return isReady;
}
