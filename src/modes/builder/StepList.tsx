import { clamp } from "../../lib/clamp.ts";
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import type { Tour } from "../../dataset/schema/tour.ts";
import { builderWords } from "../../i18n/messages/builder.ts";
import { useWords } from "../../i18n/useWords.ts";
import { withChangedStep, withMovedStep, withoutStep } from "../../tours/draft.ts";
import { announce } from "../../ui/announce.ts";
import { StepForm } from "./StepForm.tsx";
import { StepRow } from "./StepRow.tsx";

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
  const movedRef = useRef<string | null>(null);
  const { steps } = draft;

  const move = (id: string, to: number) => {
    const place = clamp(0, to, steps.length - 1);
    if (steps[place]?.id === id) return;
    movedRef.current = id;
    onChange(withMovedStep(draft, id, place));
    announce(t.moved({ to: place + 1, of: steps.length }));
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

  const moveByPointer = (id: string, clientY: number) => {
    const rows = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect());
    const now = steps.findIndex((step) => step.id === id);
    // Past the middle of a neighbour it takes that one's place.
    const above = rows.filter((row, i) => i !== now && clientY > row.top + row.height / 2).length;
    if (above !== now) move(id, above);
  };
  const [dragged, setDragged] = useDragged(moveByPointer);

  if (steps.length === 0) return <p className="builder__empty">{t.noSteps}</p>;
  return (
    <ol ref={list} className="step-list" aria-label={t.steps}>
      {steps.map((step, i) => (
        <li key={step.id} className="step-list__step" data-dragged={dragged === step.id}>
          <StepRow
            step={step}
            index={i}
            isLast={i === steps.length - 1}
            isOpen={openId === step.id}
            onOpen={(isOpen) => onOpen(isOpen ? step.id : null)}
            onGrip={() => setDragged(step.id)}
            onMove={(to) => move(step.id, to)}
            onRemove={() => {
              onChange(withoutStep(draft, step.id));
              announce(t.removed({ n: i + 1 }));
            }}
          />
          {openId === step.id && (
            <StepForm step={step} onChange={(change) => onChange(withChangedStep(draft, step.id, change))} />
          )}
        </li>
      ))}
    </ol>
  );
}

/** Returns what is being dragged, and what takes hold of it; `onMove` hears where the pointer is until it lets go. */
function useDragged(onMove: (id: string, clientY: number) => void) {
  const [dragged, setDragged] = useState<string | null>(null);
  const move = useEffectEvent(({ clientY }: PointerEvent) => {
    if (dragged !== null) onMove(dragged, clientY);
  });
  // A place in the page is lost with its pointer too, so the window follows it.
  useEffect(() => {
    if (dragged === null) return;
    const follow = (event: PointerEvent) => move(event);
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
  return [dragged, setDragged] as const;
}
