import { useId } from "react";
import { STEP_SECONDS, type Step } from "../../dataset/schema/tour.ts";
import { builderWords } from "../../i18n/messages/builder.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useAtlasStore } from "../../state/useAtlasState.ts";
import { stateOfView } from "../../tours/draft.ts";
import { stepView } from "../../tours/stepView.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { useTypedNumber } from "../../ui/useTypedNumber.ts";
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
      <SecondsField seconds={step.seconds} onSeconds={(seconds) => onChange({ seconds })} />
      <ReferenceField
        ids={step.references}
        suggested={suggestReferences(shown, atlas)}
        onChange={(references) => onChange({ references })}
      />
    </div>
  );
}

interface SecondsProps {
  readonly seconds: number;
  readonly onSeconds: (seconds: number) => void;
}

/** The planned time of a step; what it cannot be is said. */
function SecondsField({ seconds, onSeconds }: SecondsProps) {
  const t = useWords(builderWords);
  const id = useId();
  const [first, last] = STEP_SECONDS;
  const { refused, field } = useTypedNumber({ value: seconds, first, last, onNumber: onSeconds });
  return (
    <p className="step-form__seconds">
      <label htmlFor={id}>{t.seconds}</label>
      <input id={id} type="text" {...field} />
      {refused !== null && (
        <span role="alert">{t.secondsRefused({ text: refused, from: first, to: last })}</span>
      )}
    </p>
  );
}
