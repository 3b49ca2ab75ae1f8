import { useAtlasStore } from "../../state/useAtlasState.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { latePart } from "../../views/parts/latePart.tsx";
import { answerView } from "./answerView.ts";

const SearchDialog = latePart(() =>
  import("../../views/search/SearchDialog.tsx").then((m) => m.SearchDialog),
);
const StageHelp = latePart(() => import("./StageHelp.tsx").then((m) => m.StageHelp));

/** What the guide may open over the views: the search, for a question off the script, and the keys. */
export type StageDialog = "search" | "help";

interface Props {
  readonly open: StageDialog | null;
  readonly onClose: () => void;
}

/** The dialogs of the stage. What is found is shown at once, in a view and a year in which it is there. */
export function StageDialogs({ open, onClose }: Props) {
  const store = useAtlasStore();
  const atlas = useAtlas();
  return (
    <>
      {open === "search" && (
        <SearchDialog
          onClose={onClose}
          onFound={(found) => store.choose(answerView(atlas, store.getState().view, found))}
        />
      )}
      {open === "help" && <StageHelp onClose={onClose} />}
    </>
  );
}
