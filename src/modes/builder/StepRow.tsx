import type { KeyboardEvent } from "react";
import type { Step } from "../../dataset/schema/tour.ts";
import { builderWords } from "../../i18n/messages/builder.ts";
import { useWords } from "../../i18n/useWords.ts";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { clockText } from "../parts/clockText.ts";
import { useTourWords } from "../parts/useTourWords.ts";

interface Props {
  readonly step: Step;
  readonly index: number;
  readonly isLast: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** The pointer takes hold of the handle. */
  readonly onGrip: () => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** One step in the list: a handle, its headline, and buttons to move it and take it out. */
export function StepRow({ step, index, isLast, isOpen, onOpen, onGrip, onMove, onRemove }: Props) {
  const t = useWords(builderWords);
  const n = index + 1;
  const moveByKey = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onMove(index + by);
  };
  return (
    <div className="step-list__row">
      <button
        type="button"
        className="icon-button step-list__handle"
        data-keys="own"
        data-handle={step.id}
        aria-label={t.move({ n })}
        title={t.move({ n })}
        onKeyDown={(event) => moveByKey(event)}
        onPointerDown={onGrip}
      >
        <Icon name="grip" />
      </button>
      <button
        type="button"
        className="step-list__name"
        aria-expanded={isOpen}
        onClick={() => onOpen(!isOpen)}
      >
        <span className="visually-hidden">{t.edit({ n })}: </span>
        <span aria-hidden="true">{n}</span>
        <StepName step={step} />
        <small>{clockText(step.seconds)}</small>
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t.up({ n })}
        title={t.up({ n })}
        disabled={index === 0}
        onClick={() => onMove(index - 1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t.down({ n })}
        title={t.down({ n })}
        disabled={isLast}
        onClick={() => onMove(index + 1)}
      >
        <Icon name="down" />
      </button>
      <CloseButton label={t.remove({ n })} onClick={onRemove} />
    </div>
  );
}

/** The headline of a step, or what the atlas suggests for one, which says so. */
function StepName({ step }: { readonly step: Step }) {
  const t = useWords(builderWords);
  const { text, isSuggested } = useTourWords().headline(step);
  return (
    <strong data-suggested={isSuggested}>
      {text} {isSuggested && <i>({t.suggestedBy})</i>}
    </strong>
  );
}
