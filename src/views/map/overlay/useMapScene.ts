import { useEffect, useMemo, useState } from "react";
import { mapWords } from "../../../i18n/messages/map.ts";
import { useSay, useWords } from "../../../i18n/useWords.ts";
import { composeMapScene, type GroupedScene } from "../../../layouts/map/composeScene.ts";
import { mapContent, type PlanPipes } from "../../../layouts/map/places.ts";
import { MAP_TYPE } from "../../../layouts/map/type.ts";
import { useRemPx } from "../../../ui/useRemPx.ts";
import { useTextSpacing } from "../../../ui/useTextSpacing.ts";
import { useAbout } from "../../hooks/useAbout.ts";
import { useAtlas } from "../../hooks/atlasContext.ts";
import { useNames } from "../../hooks/useNames.ts";
import { useSelect } from "../../hooks/useSelect.ts";
import { useYearGraph } from "../../hooks/useYearGraph.ts";
import { canvasFont, createTextMeasure } from "./measureText.ts";

/** The px in the map's style sheet are meant for this size of 1rem. */
const DESK_REM_PX = 16;

const NO_PIPES: PlanPipes = () => null;

/**
 * Returns everything about the picture that does not depend on the camera, for the chosen year and language, and
 * whether its pipes have been planned: that comes beside the engine, and is not worth a picture without it.
 */
export function useMapScene(): { readonly scene: GroupedScene; readonly isPlanned: boolean } {
  const atlas = useAtlas();
  const { short } = useNames();
  const say = useSay();
  const t = useWords(mapWords);
  const graph = useYearGraph();
  const { selection } = useSelect();
  const chosen = selection?.kind === "partner" ? selection.id : null;
  const fontsReady = useFontsReady();
  const plan = usePlanner();
  const content = useMemo(() => mapContent(atlas, plan ?? NO_PIPES), [atlas, plan]);
  const spacing = useTextSpacing();
  // The measure is new when the fonts have come: what was measured before was another face.
  // oxlint-disable-next-line react/exhaustive-deps
  const measure = useMemo(() => createTextMeasure(spacing), [fontsReady, spacing]);
  const about = useAbout();
  const type = useRemPx() / DESK_REM_PX;
  const scene = useMemo(() => {
    const sayCount = (n: number) => t.groupCount({ n });
    return composeMapScene({ atlas, content, graph, chosen, about, type, say, short, sayCount, measure });
  }, [atlas, content, graph, chosen, about, type, say, short, t, measure]);
  return { scene, isPlanned: plan !== null };
}

/** Returns what plans the pipes, null until it has come. Should it not come, streams are plain curves. */
function usePlanner(): PlanPipes | null {
  const [plan, setPlan] = useState<PlanPipes | null>(null);
  useEffect(() => {
    let isGone = false;
    import("../../../layouts/map/pipes/homePlan.ts")
      .then(({ homePlan }) => homePlan)
      .catch(() => NO_PIPES)
      .then((found) => {
        if (!isGone) setPlan(() => found);
      });
    return () => {
      isGone = true;
    };
  }, []);
  return plan;
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
