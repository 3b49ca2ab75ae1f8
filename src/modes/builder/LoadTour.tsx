import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Tour } from "../../dataset/schema/tour.ts";
import { builderWords } from "../../i18n/messages/builder.ts";
import { useWords } from "../../i18n/useWords.ts";
import { freeId } from "../../tours/draft.ts";
import { type ParsedTour, parseTour } from "../../tours/parseTour.ts";
import { announce } from "../../ui/announce.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { keepDraft } from "../parts/ownTours.ts";
import { useTourWords } from "../parts/useTourWords.ts";
import { TourProblems } from "./TourProblems.tsx";
import "./loadTour.css";

/** Larger than any talk; a film dropped by mistake should not be read as text. */
const MOST_BYTES = 2_000_000;

interface Props {
  /** Called with each tour that was opened. */
  readonly onLoad?: (tour: Tour) => void;
}

/** Opens a tour out of a file, chosen or dropped anywhere on the page; says what is wrong with a wrong one. */
export function LoadTour({ onLoad }: Props) {
  const t = useWords(builderWords);
  const words = useTourWords();
  const { dataset } = useAtlas();
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<ReactNode>(null);

  const load = async (file: File) => {
    if (file.size > MOST_BYTES) {
      setProblem(<p role="alert">{t.tooLarge}</p>);
      return;
    }
    const parsed = parseTour(await file.text(), dataset);
    if (!parsed.ok) {
      setProblem(<FileProblems file={file.name} parsed={parsed} />);
      return;
    }
    // A tour that was changed outside and comes back takes the place of its former self, but never of the dataset's.
    const isTaken = dataset.tours.some(({ id }) => id === parsed.tour.id);
    const tour = isTaken
      ? {
          ...parsed.tour,
          id: freeId(
            parsed.tour.id,
            dataset.tours.map(({ id }) => id),
          ),
        }
      : parsed.tour;
    setProblem(null);
    keepDraft(tour);
    announce(t.loaded({ title: words.title(tour) }));
    onLoad?.(tour);
  };
  useDroppedFile((file) => void load(file));

  return (
    <div className="load-tour">
      <button type="button" className="text-button" onClick={() => field.current?.click()}>
        <Icon name="open" /> {t.load}
      </button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t.load}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) void load(file);
          event.target.value = "";
        }}
      />
      <p className="load-tour__hint">{t.loadHint}</p>
      {problem}
    </div>
  );
}

function FileProblems({
  file,
  parsed,
}: {
  readonly file: string;
  readonly parsed: Extract<ParsedTour, { ok: false }>;
}) {
  const t = useWords(builderWords);
  return (
    <div className="load-tour__problems" role="alert">
      <p>{t.fileProblems({ file, n: parsed.problems.length })}</p>
      <TourProblems problems={parsed.problems} input={parsed.input} />
    </div>
  );
}

/** Calls back with a file dropped anywhere on the page, which the browser would otherwise open in its place. */
function useDroppedFile(onFile: (file: File) => void): void {
  const drop = useEffectEvent((event: DragEvent) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined) return;
    event.preventDefault();
    onFile(file);
  });
  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
    };
    const listen = (event: DragEvent) => drop(event);
    window.addEventListener("dragover", allow);
    window.addEventListener("drop", listen);
    return () => {
      window.removeEventListener("dragover", allow);
      window.removeEventListener("drop", listen);
    };
  }, []);
}
