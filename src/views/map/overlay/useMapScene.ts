import type { MapSetting } from "../../../layouts/map/base/scene.ts";
import type { CorridorParts } from "../../../layouts/map/steps/corridorParts.ts";
import { useEffect, useMemo, useState } from "react";
import { mapWords } from "../../../i18n/messages/map.ts";
import { useSay, useWords } from "../../../i18n/useWords.ts";
import { composeMapScene, type GroupedScene } from "../../../layouts/map/composeScene.ts";
import { mapContent, type PlanPipes } from "../../../layouts/map/places.ts";
import { MAP_TYPE } from "../../../layouts/map/base/type.ts";
import { highlightOf } from "../../../model/selection.ts";
import { useRemPx } from "../../../ui/useRemPx.ts";
import { useTextSpacing } from "../../../ui/useTextSpacing.ts";
import { useAbout } from "../../hooks/useAbout.ts";
import { useAtlas } from "../../hooks/atlasContext.ts";
import { useNames } from "../../hooks/useNames.ts";
import { useSelect } from "../../hooks/useSelect.ts";
import { useDrawnGraph } from "../../hooks/useYearGraph.ts";
import { canvasFont, createTextRuler } from "./mapTextRuler.ts";

/** The px in the map's style sheet are meant for this size of 1rem. */
const DESK_REM_PX = 16;

const NO_PIPES: PlanPipes = () => null;

/** The map as it is seen now. */
export interface SceneOnMap {
  readonly scene: GroupedScene;
  /** What draws its corridors; null where that is not to be had, and then streams are plain curves. */
  readonly parts: CorridorParts | null;
  /** Whether it is known which it will be. */
  readonly isPlanned: boolean;
}

/**
 * Returns everything about the picture that does not depend on the camera, for the chosen year and language, and
 * whether its pipes have been planned: that comes beside the engine, and is not worth a picture without it.
 *
 * @param setting what the map stands in
 */
export function useMapScene(setting: MapSetting): SceneOnMap {
  const atlas = useAtlas();
  const { short } = useNames();
  const say = useSay();
  const t = useWords(mapWords);
  const graph = useDrawnGraph();
  const { selection } = useSelect();
  const chosen = selection?.kind === "partner" ? selection.id : null;
  const picked = useMemo(() => highlightOf(atlas, selection)?.streams ?? null, [atlas, selection]);
  const fontsReady = useFontsReady();
  const { parts, isPlanned } = useCorridorParts();
  const content = useMemo(() => mapContent(atlas, parts?.homePlan ?? NO_PIPES), [atlas, parts]);
  const spacing = useTextSpacing();
  // The measure is new when the fonts have come: what was measured before was another face.
  // oxlint-disable-next-line react/exhaustive-deps
  const measure = useMemo(() => createTextRuler(spacing), [fontsReady, spacing]);
  const about = useAbout();
  const type = useRemPx() / DESK_REM_PX;
  const scene = useMemo(() => {
    const sayCount = (n: number) => t.groupCount({ n });
    return composeMapScene({
      atlas,
      content,
      graph,
      chosen,
      picked,
      about,
      type,
      setting,
      say,
      short,
      sayCount,
      measure,
    });
  }, [atlas, content, graph, chosen, picked, about, type, setting, say, short, t, measure]);
  return { scene, parts, isPlanned };
}

/** Returns what draws corridors as soon as it has come. Should it not come, streams are plain curves. */
function useCorridorParts(): Pick<SceneOnMap, "parts" | "isPlanned"> {
  const [state, setState] = useState<Pick<SceneOnMap, "parts" | "isPlanned">>({
    parts: null,
    isPlanned: false,
  });
  useEffect(() => {
    let isGone = false;
    import("../../../layouts/map/steps/corridorParts.ts")
      .then(({ CORRIDOR_PARTS }) => CORRIDOR_PARTS)
      .catch(() => null)
      .then((parts) => {
        if (!isGone) setState({ parts, isPlanned: true });
      });
    return () => {
      isGone = true;
    };
  }, []);
  return state;
}

/** Returns whether the map's faces have been loaded. */
function useFontsReady(): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    if (!("fonts" in document)) return;
    let isGone = false;
    const faces = Object.values(MAP_TYPE).map((font) => document.fonts.load(canvasFont(font), "æøåÆØÅ"));
    void Promise.allSettled(faces).then(() => {
      if (!isGone) setReady(true);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return isReady;
}
