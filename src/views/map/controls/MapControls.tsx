import { mapWords } from "../../../i18n/messages/map.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { Icon, type IconName } from "../../../ui/Icon.tsx";
import type { DetailSwitch } from "../engine/useMapDetail.ts";

interface Props {
  readonly onZoom: (dZoom: number) => void;
  readonly onFitAll: () => void;
  /** Null while nothing that has a place is selected. */
  readonly onFitSelection: (() => void) | null;
  /** Null where there is no more detail to be had. */
  readonly detail: DetailSwitch | null;
}

/** Buttons for what gestures and keys do too. */
export function MapControls({ onZoom, onFitAll, onFitSelection, detail }: Props) {
  const t = useWords(mapWords);
  const button = (label: string, icon: IconName, action: (() => void) | null, isPressed?: boolean) => (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      disabled={action === null}
      onClick={() => action?.()}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <div className="map__controls" role="group" aria-label={t.tools}>
      {button(t.zoomIn, "plus", () => onZoom(1))}
      {button(t.zoomOut, "minus", () => onZoom(-1))}
      {button(t.fitAll, "full", onFitAll)}
      {button(t.fitSelection, "fit", onFitSelection)}
      {detail !== null && button(t.moreDetail, "layers", detail.toggle, detail.isOn)}
    </div>
  );
}
