import { useEffect, useMemo, useState } from "react";
import type { MapLabel } from "../../dataset/schema/dataset.ts";
import type { Partner } from "../../dataset/schema/partner.ts";
import { useSay } from "../../i18n/useWords.ts";
import { mapContent } from "../../layouts/mapPlaces.ts";
import type { GeoText, MapScene, MapStage } from "../../layouts/mapPicture.ts";
import { useRemPx } from "../../ui/useRemPx.ts";
import { useAbout } from "../hooks/useAbout.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useNames } from "../hooks/useNames.ts";
import { useYearGraph } from "../hooks/useYearGraph.ts";
import { createTextMeasure, MAP_FONTS, type MapFont } from "./measureText.ts";

/** Returns the face that a name of the basemap is lettered in: water leans, towns stand. */
export function fontOf({ kind, rank }: Pick<MapLabel, "kind" | "rank">): MapFont {
  if (kind === "water") return rank === 1 ? "waterLarge" : "water";
  if (kind === "lake") return "water";
  return kind === "town" || kind === "village" ? "town" : "land";
}

/** Returns everything about the picture that does not depend on the camera, for the chosen year and language. */
export function useMapScene(): MapScene {
  const atlas = useAtlas();
  const names = useNames();
  const say = useSay();
  const graph = useYearGraph();
  const fontsReady = useFontsReady();
  const content = useMemo(() => mapContent(atlas), [atlas]);
  // The measure is new when the fonts have come: what was measured before was another face.
  // oxlint-disable-next-line react/exhaustive-deps
  const measure = useMemo(() => createTextMeasure(), [fontsReady]);

  const about = useAbout();
  const type = useRemPx() / DESK_REM_PX;
  const stage = useMemo(
    (): MapStage | null => (about === null ? null : { named: about.partners, type }),
    [about, type],
  );

  return useMemo(() => {
    const { meta, mapLabels, partners } = atlas.dataset;
    const width = (text: string, font: MapFont) => measure(text, font) * (stage?.type ?? 1);
    const isThere = (partner: Partner) =>
      graph.partnerIds.has(partner.id) ||
      ((partner.kind === "member" || partner.kind === "associate") && existsIn(partner, graph.year));
    return {
      ...content,
      home: meta.map.view,
      shown: new Set(partners.filter(isThere).map(({ id }) => id)),
      lettered: new Set(
        graph.visible
          .filter(
            ({ state, stream }) => state !== "ended" && (about === null || about.streams.has(stream.id)),
          )
          .map(({ stream }) => stream.id),
      ),
      siteTexts: new Map(
        partners.map((partner) => [
          partner.id,
          {
            namePx: width(names.short(partner.id), "name"),
            makesPx: width(say(partner.makes), "makes"),
          },
        ]),
      ),
      groupPx: width(say(meta.title), "name"),
      geoTexts: mapLabels.map((label): GeoText => {
        const font = fontOf(label);
        const height = (font === "waterLarge" ? 24 : 20) * (stage?.type ?? 1);
        return { ...label, width: width(say(label.name), font), height };
      }),
      stage,
    };
  }, [atlas, content, graph, measure, names, say, about, stage]);
}

/** The px in the map's style sheet are meant for this size of 1rem. */
const DESK_REM_PX = 16;

const existsIn = ({ from, to }: Partner, year: number) =>
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
