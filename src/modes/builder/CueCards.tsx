import { correction, generate } from "lean-qr";
import { toSvgDataURL } from "lean-qr/extras/svg";
import { useEffect, useEffectEvent } from "react";
import { createPortal } from "react-dom";
import type { Step, Tour } from "../../dataset/schema/tour.ts";
import { builderWords } from "../../i18n/messages/builder.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { useView } from "../../state/useAtlasState.ts";
import { DEFAULT_VIEW_STATE } from "../../state/viewState.ts";
import { stepView } from "../../tours/stepView.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { clockText } from "../parts/clockText.ts";
import { useTourWords } from "../parts/useTourWords.ts";
import { addressOf, usePublicBase } from "../parts/usePublicAddress.ts";
import "./cueCards.css";

interface Props {
  readonly tour: Tour;
  readonly onPrinted: () => void;
}

/** One card for each step, on paper only: headline, notes, time, and a code that leads to the step's view. */
export function CueCards({ tour, onPrinted }: Props) {
  const done = useEffectEvent(onPrinted);
  useEffect(() => {
    const listen = () => done();
    window.addEventListener("afterprint", listen);
    window.print();
    return () => window.removeEventListener("afterprint", listen);
  }, []);
  return createPortal(
    <div className="cue-cards">
      {tour.steps.map((step, i) => (
        <CueCard key={step.id} tour={tour} step={step} index={i} />
      ))}
    </div>,
    document.body,
  );
}

interface CardProps {
  readonly tour: Tour;
  readonly step: Step;
  readonly index: number;
}

function CueCard({ tour, step, index }: CardProps) {
  const t = useWords(builderWords);
  const say = useSay();
  const words = useTourWords();
  const headline = words.headline(step);
  const notes = words.notes(step);
  const { lastYear, references } = useAtlas();
  const base = usePublicBase();
  const dataset = useView((view) => view.dataset);
  const edition = useView((view) => view.edition);
  const address = addressOf(base, { ...DEFAULT_VIEW_STATE, dataset, edition, ...stepView(step, lastYear) });
  const code = toSvgDataURL(generate(address, { minCorrectionLevel: correction.M }), {
    on: "black",
    off: "white",
  });
  const sources = step.references.map((id) => references.get(id)).filter((one) => one !== undefined);
  return (
    <article className="cue-card">
      <header>
        <p>
          {words.title(tour)} ·{" "}
          {t.cardOf({ n: index + 1, of: tour.steps.length, time: clockText(step.seconds) })}
        </p>
        <h2 data-suggested={headline.isSuggested}>
          {headline.text} {headline.isSuggested && <small>({t.suggestedBy})</small>}
        </h2>
        <p className="cue-card__text">{say(step.text)}</p>
      </header>
      <img src={code} alt={address} />
      <p className="cue-card__notes" lang={notes?.lang}>
        {notes?.text}
      </p>
      <footer>
        <p>{sources.map((reference) => say(reference.title)).join(" · ")}</p>
        <p className="cue-card__address">{address}</p>
      </footer>
    </article>
  );
}
