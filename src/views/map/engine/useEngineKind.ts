import { useState } from "react";
import type { CreateEngine } from "./useMapEngine.ts";
import { hasWebGL } from "./webgl.ts";

/** How the map is drawn. Both show the same, and one takes the other's place without anything being lost. */
const ENGINES = {
  webgl: (): Promise<CreateEngine> => import("./maplibreEngine.ts").then((m) => m.createMapLibreEngine),
  svg: (): Promise<CreateEngine> => import("./svgEngine.ts").then((m) => m.createSvgEngine),
} as const;

type EngineKind = keyof typeof ENGINES;

/** Why WebGL is no longer used. */
type FallBackReason = "lostWebgl" | "engineFailed";

/** Returns which engine draws, how it is loaded, and how to go on without WebGL when that is lost; `isLacking` when there is nothing left. */
export function useEngineKind() {
  const [kind, setKind] = useState<EngineKind>(() => (hasWebGL() ? "webgl" : "svg"));
  const [notice, setNotice] = useState<FallBackReason | null>(null);
  const [isLacking, setLacking] = useState(false);
  const fallBack = (why: FallBackReason) => {
    if (kind === "svg") {
      setLacking(true);
      return;
    }
    setKind("svg");
    setNotice(why);
  };
  return { kind, load: ENGINES[kind], notice, isLacking, fallBack };
}
