import { useSay } from "../../i18n/useWords.ts";
import type { Target } from "../../model/search/thing.ts";
import { DEFAULT_VIEW_STATE, type ViewState } from "../../state/viewState.ts";
import { useAtlas } from "../hooks/atlasContext.ts";

/** What a step sets itself: its address names the tour and the step, and nothing besides. */
const BARE = {
  view: DEFAULT_VIEW_STATE.view,
  year: null,
  compare: null,
  selection: null,
  families: [],
  states: [],
  show: null,
  partners: [],
  camera: null,
} as const satisfies Partial<ViewState>;

/** Returns the way to what was found: a thing is selected, a source is looked up in its list, a step is shown on stage. */
export function useWayTo(): (target: Target) => Partial<ViewState> {
  const say = useSay();
  const atlas = useAtlas();
  return (target) => {
    switch (target.kind) {
      case "reference": {
        const reference = atlas.references.get(target.id);
        return { view: "sources", find: reference === undefined ? "" : say(reference.title), kind: null };
      }
      case "step":
        return { ...BARE, mode: "present", tour: target.tour, step: target.id };
      default:
        return { selection: target };
    }
  };
}
