import { commonWords } from "../../i18n/messages/common.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Family } from "../../dataset/schema/stream.ts";
import "./familyMark.css";

/** A short piece of pipe in the family's colour, with what lies inside it and its letter: the legend's mark. Decorative. */
export function FamilyMark({ family }: { readonly family: Family }) {
  const t = useWords(commonWords);
  return (
    <span className="family-mark" data-family={family} aria-hidden="true">
      <svg viewBox="0 0 28 10" width="28" height="10">
        <path d="M3 5h22" />
        {family !== "energy" && <path d="M5 5h19" data-cue="" />}
      </svg>
      <b>{t[`${family}Letter`]}</b>
    </span>
  );
}
