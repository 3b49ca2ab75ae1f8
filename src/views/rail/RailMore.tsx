import { useId, useRef, useState } from "react";
import { railWords } from "../../i18n/messages/rail.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Icon } from "../../ui/Icon.tsx";
import { latePart } from "../parts/latePart.tsx";
import type { ChangeLine } from "./useYearChange.ts";

const RailPanel = latePart(() => import("./RailPanel.tsx").then((m) => m.RailPanel));

interface Props {
  readonly year: number;
  readonly lines: readonly ChangeLine[];
}

/** A button, and what it opens above the rail: all that changes in the year, each a link, and what the chart counts. */
export function RailMore({ year, lines }: Props) {
  const t = useWords(railWords);
  const [isOpen, setOpen] = useState(false);
  const buttonRef = useRef<HTMLButtonElement>(null);
  const id = useId();
  return (
    // What is open closes by Escape, wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
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
      {isOpen && <RailPanel id={id} year={year} lines={lines} onClose={() => setOpen(false)} />}
    </div>
  );
}
