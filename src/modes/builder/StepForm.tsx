import { useId } from "react";
import type { Step } from "../../dataset/schema/tour.ts";
import { builderWords } from "../../i18n/messages/builder.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useAtlasStore } from "../../state/useAtlasState.ts";
import { stateOfView } from "../../tours/draft.ts";
import { stepView } from "../../tours/stepView.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { ReferenceField } from "./ReferenceField.tsx";
import { suggestReferences } from "./suggestStep.ts";
import { TextPair } from "./TextPair.tsx";

interface Props {
  readonly step: Step;
  readonly onChange: (change: Partial<Step>) => void;
}

/** Everything of a step that can be written, and its view. */
export function StepForm({ step, onChange }: Props) {
  const t = useWords(builderWords);
  const store = useAtlasStore();
  const atlas = useAtlas();
  const secondsId = useId();
  const shown = { ...store.getState().view, ...stepView(step, atlas.lastYear) };
  return (
    <div className="step-form">
      <p className="step-form__view">
        <button
          type="button"
          className="text-button"
          onClick={() => store.choose(stepView(step, atlas.lastYear))}
        >
          {t.showView}
        </button>
        <button
          type="button"
          className="text-button"
          onClick={() => onChange({ state: stateOfView(store.getState().view, atlas.lastYear) })}
        >
          {t.takeView}
        </button>
      </p>
      <TextPair label={t.headline} value={step.headline} onChange={(headline) => onChange({ headline })} />
      <TextPair label={t.text} value={step.text} rows={3} onChange={(text) => onChange({ text })} />
      <TextPair label={t.notes} value={step.notes} rows={4} onChange={(notes) => onChange({ notes })} />
      <p className="step-form__seconds">
        <label htmlFor={secondsId}>{t.seconds}</label>
        <input
          id={secondsId}
          type="number"
          min={5}
          max={3600}
          step={5}
          value={step.seconds}
          onChange={(event) => onChange({ seconds: Number(event.target.value) })}
        />
      </p>
      <ReferenceField
        ids={step.references}
        suggested={suggestReferences(shown, atlas)}
        onChange={(references) => onChange({ references })}
      />
    </div>
  );
}
