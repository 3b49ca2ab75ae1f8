import { useEffect, useState } from "react";
import { searchVocabulary } from "../../i18n/messages/searchVocabulary.ts";
import type { Atlas } from "../../model/atlas.ts";
import { type Answer, createSearch } from "../../model/search/find.ts";
import { makeSearchIndex } from "../../model/search/searchIndex.ts";
import { useAtlas } from "../hooks/atlasContext.ts";

/** Answers a query; nothing that is typed leaves the page. */
export type Search = (query: string, limit?: number) => Answer;

const made = new WeakMap<Atlas, Promise<Search>>();

/** Returns the search of a dataset, made once. */
function searchOf(atlas: Atlas): Promise<Search> {
  const search =
    made.get(atlas) ??
    makeSearchIndex(atlas, searchVocabulary, () => new Promise((resolve) => setTimeout(resolve))).then(
      createSearch,
    );
  made.set(atlas, search);
  return search;
}

/** Returns the search; null for the moment in which it reads the dataset. */
export function useSearch(): Search | null {
  const atlas = useAtlas();
  const [ready, setReady] = useState<{ readonly atlas: Atlas; readonly search: Search } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void searchOf(atlas).then((search) => {
      if (isWanted) setReady({ atlas, search });
    });
    return () => {
      isWanted = false;
    };
  }, [atlas]);
  return ready?.atlas === atlas ? ready.search : null;
}
