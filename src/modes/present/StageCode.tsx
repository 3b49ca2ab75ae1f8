import { useBackCloses } from "../../views/hooks/useBackCloses.ts";
import { QrOverlay } from "../parts/QrOverlay.tsx";

/** The code for the hall's own phones. It covers the stage, so Back closes it. */
export function StageCode({ onClose }: { readonly onClose: () => void }) {
  useBackCloses(onClose);
  return <QrOverlay onClose={onClose} />;
}
