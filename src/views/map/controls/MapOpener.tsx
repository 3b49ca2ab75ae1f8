import { mapWords } from "../../../i18n/messages/map.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { Icon } from "../../../ui/Icon.tsx";

interface Props {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The one button of a map in a small frame: all others are behind it, for those who neither pinch nor have keys. */
export function MapOpener({ isOpen, onToggle }: Props) {
  const t = useWords(mapWords);
  return (
    <button
      type="button"
      className="map__opener icon-button"
      aria-label={t.openTools}
      title={t.openTools}
      aria-expanded={isOpen}
      onClick={onToggle}
    >
      <Icon name={isOpen ? "close" : "more"} />
    </button>
  );
}
