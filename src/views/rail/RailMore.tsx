import { type RefObject, useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { commonWords } from "../../i18n/messages/common.ts";
import { railWords } from "../../i18n/messages/rail.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { FAMILIES } from "../../model/filter.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAtlas } from "../hooks/atlasContext.ts";
import { FamilyMark } from "../parts/FamilyMark.tsx";
import { ViewLink } from "../parts/ViewLink.tsx";
import type { ChangeLine } from "./useYearChange.ts";

interface Props {
  readonly year: number;
  readonly lines: readonly ChangeLine[];
}

/** A button, and what it opens above the rail: all that changes in the year, each a link, and what the chart counts. */
export function RailMore({ year, lines }: Props) {
  const t = useWords(railWords);
  const common = useWords(commonWords);
  const say = useSay();
  const { meta } = useAtlas().dataset;
  const [isOpen, setOpen] = useState(false);
  const rootRef = useRef<HTMLDivElement>(null);
  const buttonRef = useRef<HTMLButtonElement>(null);
  const id = useId();
  useCloseOutside(rootRef, isOpen, () => setOpen(false));
  return (
    // What is open closes by Escape, wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={rootRef}
      className="rail__more"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen) return;
        event.stopPropagation();
        setOpen(false);
        buttonRef.current?.focus();
      }}
    >
      <button
        ref={buttonRef}
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={t.moreAbout({ year })}
        onClick={() => setOpen(!isOpen)}
      >
        <span>{t.more}</span>
        <Icon name={isOpen ? "down" : "up"} />
      </button>
      {isOpen && (
        <section id={id} className="rail__panel" aria-label={t.moreAbout({ year })}>
          {lines.length === 0 && <p>{t.nothing}</p>}
          {lines.map(({ kind, short, items }) => (
            <div key={kind} data-kind={kind}>
              <h2>{short}</h2>
              <ul>
                {items.map(({ selection, text }) => (
                  <li key={selection.id}>
                    <ViewLink to={{ selection }} className="link-button">
                      {text}
                    </ViewLink>
                  </li>
                ))}
              </ul>
            </div>
          ))}
          <p className="rail__note">
            {t.chart}{" "}
            {FAMILIES.map((family) => (
              <span key={family} className="rail__family">
                <FamilyMark family={family} /> {common[family]}
              </span>
            ))}{" "}
            {say(meta.countNote)}
          </p>
        </section>
      )}
    </div>
  );
}

/** While something is open, a press beside it closes it. */
function useCloseOutside(ref: RefObject<HTMLElement | null>, isOpen: boolean, close: () => void): void {
  const closeNow = useEffectEvent(close);
  useEffect(() => {
    if (!isOpen) return;
    const press = ({ target }: PointerEvent) => {
      if (target instanceof Node && ref.current?.contains(target) === false) closeNow();
    };
    window.addEventListener("pointerdown", press, { capture: true });
    return () => window.removeEventListener("pointerdown", press, { capture: true });
  }, [ref, isOpen]);
}
