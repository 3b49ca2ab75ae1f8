import { useAtlasStore, useView } from "../../state/useAtlasState.ts";

/**
 * Returns the text that a list is searched for, and the way to change it. Beginning to search is a choice that Back
 * undoes; what is typed after that is one drag.
 */
export function useFind(): readonly [find: string, setFind: (text: string) => void] {
  const store = useAtlasStore();
  const find = useView((view) => view.find);
  const setFind = (text: string) => {
    if (store.getState().view.find === "") store.choose({ find: text });
    else store.drag({ find: text });
  };
  return [find, setFind];
}
