// One file for the browser: who sees the one sees the other.
export { AloneList } from "./AloneList.tsx";
export { AloneNote } from "./AloneNote.tsx";
