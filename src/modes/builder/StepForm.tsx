import { useId } from "react";
import type { Text } from "../../dataset/schema/common.ts";
import { STEP_SECONDS, type Step } from "../../dataset/schema/tour.ts";
import { builderWords } from "../../i18n/messages/builder.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useAtlasStore } from "../../state/useAtlasState.ts";
import { stateOfView } from "../../tours/draft.ts";
import { stepView } from "../../tours/stepView.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { useTypedNumber } from "../../ui/useTypedNumber.ts";
import { ReferenceField } from "./ReferenceField.tsx";
import { suggestWords } from "../parts/suggestWords.ts";
import { suggestReferences } from "./suggestStep.ts";
import { inBoth, TextPair } from "./TextPair.tsx";

interface Props {
  readonly step: Step;
  readonly onChange: (change: Partial<Step>) => void;
}

/** Everything of a step that can be written, and its view. */
export function StepForm({ step, onChange }: Props) {
  const t = useWords(builderWords);
  const store = useAtlasStore();
  const atlas = useAtlas();
  const suggested = suggestWords(stepView(step, atlas.lastYear), atlas);
  const suggestedText = suggested.text;
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
      <TextPair
        label={t.headline}
        value={step.headline}
        placeholder={{
          da: builderWords.da.suggestion({ text: suggested.headline.da }),
          en: builderWords.en.suggestion({ text: suggested.headline.en }),
        }}
        onChange={(headline) => onChange({ headline })}
      />
      {isEmpty(step.headline) && (
        <button
          type="button"
          className="text-button step-form__take"
          onClick={() => onChange({ headline: suggested.headline })}
        >
          {t.takeHeadline}
        </button>
      )}
      <TextPair
        label={t.text}
        value={step.text}
        placeholder={inBoth("emptyText")}
        rows={3}
        onChange={(text) => onChange({ text })}
      />
      {isEmpty(step.text) && suggestedText !== null && (
        <button
          type="button"
          className="text-button step-form__take"
          onClick={() => onChange({ text: suggestedText })}
        >
          {t.takeText}
        </button>
      )}
      <TextPair
        label={t.notes}
        value={step.notes}
        placeholder={inBoth("emptyNotes")}
        rows={4}
        onChange={(notes) => onChange({ notes })}
      />
      <SecondsField seconds={step.seconds} onSeconds={(seconds) => onChange({ seconds })} />
      <ReferenceField
        ids={step.references}
        suggested={suggestReferences(shown, atlas)}
        onChange={(references) => onChange({ references })}
      />
    </div>
  );
}

const isEmpty = ({ da, en }: Text) => da.trim() === "" && en.trim() === "";

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
