import type { Project } from "../../dataset/schema/story.ts";
import { useSay } from "../../i18n/useWords.ts";
import { useSelect } from "../hooks/useSelect.ts";
import { useTextRuler } from "../hooks/useTextRuler.ts";
import { plateNames, type PlateWords } from "./plateNames.ts";

type Request = Pick<PlateWords, "closerTitle" | "hasTitles" | "home" | "plate">;

/** Returns the names of a plate in the reader's language and type, what is chosen first. */
export function usePlaceNames(request: Request) {
  const say = useSay();
  const { selection } = useSelect();
  const isChosen = ({ id }: Project) => selection?.kind === "project" && selection.id === id;
  const own = request.plate.named.filter(({ projects }) => projects.some(isChosen));
  const { em, remPx } = useTextRuler();
  return plateNames({ ...request, chosen: new Set(own.map(({ id }) => id)), say, em, remPx });
}
