import { useView } from "../../state/useAtlasState.ts";
import { latePart } from "../../views/parts/latePart.tsx";
import { STREAM_VIEWS } from "../../state/streamViews.ts";

const loadNotes = () => import("./Notes.tsx").then((m) => m.Notes);
const Notes = latePart(loadNotes);

/** Fetches their code ahead, for a screen whose network may be gone when somebody asks for one. */
export const preloadNotes = (): Promise<unknown> => loadNotes();

/** What stands in words above a picture of streams; nothing, and no code, while nothing is asked for. */
export function ViewNotes() {
  const isAsked = useView(
    ({ view, compare, follow, without }) =>
      STREAM_VIEWS.has(view) && (compare !== null || follow.length > 0 || without !== null),
  );
  return isAsked && <Notes />;
}
