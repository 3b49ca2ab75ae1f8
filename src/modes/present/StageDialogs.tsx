import type { Target } from "../../model/search/thing.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { latePart } from "../../views/parts/latePart.tsx";
import { useTours } from "../parts/useTours.ts";
import { answerView } from "../parts/answerView.ts";
import { startOf, stepOf } from "./startOf.ts";

const SearchDialog = latePart(() =>
  import("../../views/search/SearchDialog.tsx").then((m) => m.SearchDialog),
);
const StageHelp = latePart(() => import("./StageHelp.tsx").then((m) => m.StageHelp));

/** What the guide may open over the views: the search, for a question off the script, and the keys. */
export type StageDialog = "search" | "help";

/** The list of sources is for the desk; a hall sees a source with the record that cites it. */
const BY_RECORD = ["reference"] as const;

interface Props {
  readonly open: StageDialog | null;
  readonly onClose: () => void;
}

/**
 * The dialogs of the stage. What is found is shown at once, in a view and a year in which it is there. Where no tour has
 * been chosen yet, the first one waits behind the answer.
 */
export function StageDialogs({ open, onClose }: Props) {
  const store = useAtlasStore();
  const atlas = useAtlas();
  const { tours, find } = useTours();
  const asked = useView((view) => view.tour);
  const show = (found: Target, follow: readonly string[]) => {
    if (found.kind === "reference") return;
    if (found.kind === "step") {
      const tour = find(found.tour);
      if (tour !== undefined) store.choose(stepOf(tour, found.id, atlas.lastYear));
      return;
    }
    const answer = { ...answerView(atlas, store.getState().view, found), follow };
    const [first] = tours;
    if (asked !== null && find(asked) !== undefined) store.choose(answer);
    else if (first !== undefined) store.choose({ ...startOf(first, atlas.lastYear), ...answer });
    // Without any tour there is no talk; the answer is there for whoever explores.
    else store.choose({ mode: "explore", tour: null, step: null, ...answer });
  };
  return (
    <>
      {open === "search" && <SearchDialog onClose={onClose} byRecord={BY_RECORD} onFound={show} />}
      {open === "help" && <StageHelp onClose={onClose} />}
    </>
  );
}
