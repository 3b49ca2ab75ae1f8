import { lazy, Suspense } from "react";
import type { Target } from "../../model/search/thing.ts";
import { useAtlasStore } from "../../state/useAtlasState.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { answerView } from "../parts/answerView.ts";
import { KeyField } from "./KeyField.tsx";

const loadSearch = () =>
  import("../../views/search/SearchDialog.tsx").then((m) => ({ default: m.SearchDialog }));
const SearchDialog = lazy(loadSearch);

/** Fetches the code of the search ahead. */
export const preloadSearch = (): Promise<unknown> => loadSearch();

/** The list of sources is for the desk and a talk for guides: in a hall they are shown by what they are about. */
const BY_RECORD = ["reference", "step"] as const;

interface Props {
  readonly onClose: () => void;
}

/** The search with keys for fingers; what is found is shown in a view and a year in which it is there. */
export function KioskSearch({ onClose }: Props) {
  const store = useAtlasStore();
  const atlas = useAtlas();
  const show = (found: Target, follow: readonly string[]) => {
    if (found.kind === "reference" || found.kind === "step") return;
    store.choose({ ...answerView(atlas, store.getState().view, found), follow });
  };
  return (
    <Suspense>
      <SearchDialog
        onClose={onClose}
        onFound={show}
        byRecord={BY_RECORD}
        keys={(text, setText) => <KeyField text={text} onText={setText} />}
      />
    </Suspense>
  );
}
