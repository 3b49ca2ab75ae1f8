import { mapWords } from "../../../i18n/messages/map.ts";
import { useSay, useWords } from "../../../i18n/useWords.ts";
import type { Bounds, MapStop } from "../../../dataset/schema/dataset.ts";
import { Icon } from "../../../ui/Icon.tsx";

interface Props {
  readonly stops: readonly MapStop[];
  readonly onGo: (bounds: Bounds) => void;
  /** Id of the list that the button opens. */
  readonly listId: string;
  readonly isListOpen: boolean;
  readonly onToggleList: () => void;
}

/** Ways to the named views and to the list of what is in view, in the upper right corner. */
export function MapTools({ stops, onGo, listId, isListOpen, onToggleList }: Props) {
  const t = useWords(mapWords);
  const say = useSay();
  const handleGo = (id: string) => {
    const stop = stops.find((one) => one.id === id);
    if (stop !== undefined) onGo(stop.bounds);
  };
  return (
    <div className="map__tools">
      {stops.length > 0 && (
        <div className="map-stops icon-button" title={t.goTo}>
          <Icon name="place" />
          {/* One may go to the same view twice, so nothing stays chosen. */}
          <select aria-label={t.goTo} value="" onChange={(event) => handleGo(event.target.value)}>
            <option value="" disabled hidden>
              {t.goTo}
            </option>
            {stops.map(({ id, name }) => (
              <option key={id} value={id}>
                {say(name)}
              </option>
            ))}
          </select>
        </div>
      )}
      <button
        type="button"
        className="icon-button"
        aria-label={t.list}
        title={t.list}
        aria-expanded={isListOpen}
        aria-controls={isListOpen ? listId : undefined}
        onClick={onToggleList}
      >
        <Icon name="list" />
      </button>
    </div>
  );
}
