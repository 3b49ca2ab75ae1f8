import { railWords } from "../../i18n/messages/rail.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAtlas } from "../hooks/atlasContext.ts";
import { usePlay } from "./usePlay.ts";
import { useYearSteps } from "./useYearSteps.ts";

/** The buttons that move the year: back, on, and on by itself. */
export function RailSteps({ year }: { readonly year: number }) {
  const t = useWords(railWords);
  const atlas = useAtlas();
  const steps = useYearSteps();
  const [isPlaying, togglePlay] = usePlay();
  return (
    <div className="rail__steps">
      <button
        type="button"
        className="icon-button"
        aria-label={t.previous}
        title={`${t.previous} (PageUp)`}
        disabled={year === atlas.firstYear}
        onClick={steps.previous}
      >
        <Icon name="previous" />
      </button>
      <button
        type="button"
        className="icon-button rail__play"
        aria-label={isPlaying ? t.pause : t.play}
        title={isPlaying ? t.pause : t.play}
        disabled={atlas.firstYear === atlas.lastYear}
        onClick={togglePlay}
      >
        <Icon name={isPlaying ? "pause" : "play"} />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t.next}
        title={`${t.next} (PageDown)`}
        disabled={year === atlas.lastYear}
        onClick={steps.next}
      >
        <Icon name="next" />
      </button>
    </div>
  );
}
