import { clamp } from "../../lib/clamp.ts";
import { type KeyboardEvent, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import type { Step, Tour } from "../../dataset/schema/tour.ts";
import { builderWords } from "../../i18n/messages/builder.ts";
import { useWords } from "../../i18n/useWords.ts";
import { withChangedStep, withMovedStep, withoutStep } from "../../tours/draft.ts";
import { announce } from "../../ui/announce.ts";
import { Icon } from "../../ui/Icon.tsx";
import { clockText } from "../parts/clockText.ts";
import { useTourWords } from "../parts/useTourWords.ts";
import { StepForm } from "./StepForm.tsx";

interface Props {
  readonly draft: Tour;
  readonly onChange: (draft: Tour) => void;
  /** The step whose fields are open. */
  readonly openId: string | null;
  readonly onOpen: (id: string | null) => void;
}

/** The steps in their order: moved by dragging, by the arrow keys, or by buttons; one open to be written. */
export function StepList({ draft, onChange, openId, onOpen }: Props) {
  const t = useWords(builderWords);
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const movedRef = useRef<string | null>(null);
  const { steps } = draft;

  const move = (id: string, to: number) => {
    const place = clamp(0, to, steps.length - 1);
    if (steps[place]?.id === id) return;
    movedRef.current = id;
    onChange(withMovedStep(draft, id, place));
    announce(t.moved({ to: place + 1, of: steps.length }));
  };
  const moveByKey = (event: KeyboardEvent, id: string, index: number) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    move(id, index + by);
  };
  // An element that changes its place in the page loses the focus; it is given back.
  useLayoutEffect(() => {
    if (movedRef.current === null) return;
    const { activeElement } = document;
    const handles = [...(list.current?.querySelectorAll<HTMLElement>("[data-handle]") ?? [])];
    if (activeElement === null || activeElement === document.body)
      handles.find((handle) => handle.dataset["handle"] === movedRef.current)?.focus();
    movedRef.current = null;
  }, [steps]);

  const moveByPointer = useEffectEvent((event: PointerEvent) => {
    if (dragged === null) return;
    const rows = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect());
    const now = steps.findIndex((step) => step.id === dragged);
    // Past the middle of a neighbour it takes that one's place.
    const above = rows.filter((row, i) => i !== now && event.clientY > row.top + row.height / 2).length;
    if (above !== now) move(dragged, above);
  });
  // A place in the page is lost with its pointer too, so the window follows it.
  useEffect(() => {
    if (dragged === null) return;
    const follow = (event: PointerEvent) => moveByPointer(event);
    const drop = () => setDragged(null);
    window.addEventListener("pointermove", follow);
    window.addEventListener("pointerup", drop);
    window.addEventListener("pointercancel", drop);
    return () => {
      window.removeEventListener("pointermove", follow);
      window.removeEventListener("pointerup", drop);
      window.removeEventListener("pointercancel", drop);
    };
  }, [dragged]);

  if (steps.length === 0) return <p className="builder__empty">{t.noSteps}</p>;
  return (
    <ol ref={list} className="step-list" aria-label={t.steps}>
      {steps.map((step, i) => (
        <li key={step.id} className="step-list__step" data-dragged={dragged === step.id}>
          <div className="step-list__row">
            <button
              type="button"
              className="icon-button step-list__handle"
              data-keys="own"
              data-handle={step.id}
              aria-label={t.move({ n: i + 1 })}
              title={t.move({ n: i + 1 })}
              onKeyDown={(event) => moveByKey(event, step.id, i)}
              onPointerDown={() => setDragged(step.id)}
            >
              <Icon name="grip" />
            </button>
            <button
              type="button"
              className="step-list__name"
              aria-expanded={openId === step.id}
              onClick={() => onOpen(openId === step.id ? null : step.id)}
            >
              <span className="visually-hidden">{t.edit({ n: i + 1 })}: </span>
              <span aria-hidden="true">{i + 1}</span>
              <StepName step={step} />
              <small>{clockText(step.seconds)}</small>
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={t.up({ n: i + 1 })}
              title={t.up({ n: i + 1 })}
              disabled={i === 0}
              onClick={() => move(step.id, i - 1)}
            >
              <Icon name="up" />
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={t.down({ n: i + 1 })}
              title={t.down({ n: i + 1 })}
              disabled={i === steps.length - 1}
              onClick={() => move(step.id, i + 1)}
            >
              <Icon name="down" />
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={t.remove({ n: i + 1 })}
              title={t.remove({ n: i + 1 })}
              onClick={() => {
                onChange(withoutStep(draft, step.id));
                announce(t.removed({ n: i + 1 }));
              }}
            >
              <Icon name="close" />
            </button>
          </div>
          {openId === step.id && (
            <StepForm step={step} onChange={(change) => onChange(withChangedStep(draft, step.id, change))} />
          )}
        </li>
      ))}
    </ol>
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
