import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useIsFiltered } from "../hooks/useYearGraph.ts";
import { railWords } from "../../i18n/messages/rail.ts";
import { useWords } from "../../i18n/useWords.ts";
import { groupBy } from "../../lib/groupBy.ts";
import { fitNames } from "./fitNames.ts";
import type { ChangeLine } from "./useYearChange.ts";

const MORE_EM = 1.2; // that " …" takes up, at most
const GAP_EM = 1.25; // between what is of different kinds

/** What changes in the chosen year in one line: as many names as have room, none cut; all of it stands behind "more". */
export function ChangeLineText({ lines }: { readonly lines: readonly ChangeLine[] }) {
  const t = useWords(railWords);
  const isFiltered = useIsFiltered();
  const [ref, shown] = useFitting(lines);
  if (lines.length === 0)
    return <p className="rail__line rail__line--none">{isFiltered ? t.nothingFiltered : t.nothing}</p>;
  return (
    <p className="rail__line" ref={ref}>
      {lines.slice(0, shown?.length).map(({ kind, short, items }, line) => {
        const names = [...groupBy(items, ({ name }) => name)].map(([name, same]) =>
          same.length === 1 ? name : t.times({ n: same.length, name }),
        );
        const count = shown?.[line] ?? names.length;
        return (
          <span key={kind} data-kind={kind}>
            <b>{short}</b>
            {names.slice(0, count).map((name, i) => (
              <span key={name}>{`${i === 0 ? ": " : ", "}${name}`}</span>
            ))}
            {count > 0 && count < names.length && " …"}
          </span>
        );
      })}
    </p>
  );
}

/** Returns how many names of each line have room; undefined while all stand there to be measured. */
function useFitting(lines: readonly ChangeLine[]) {
  const ref = useRef<HTMLParagraphElement>(null);
  const [fitting, setFitting] = useState<{ lines: readonly ChangeLine[]; shown: number[] } | null>(null);
  const shown = fitting?.lines === lines ? fitting.shown : undefined;
  useLayoutEffect(() => {
    const line = ref.current;
    const room = line?.getBoundingClientRect().width ?? 0;
    // On a phone there is no line.
    if (line === null || room === 0 || shown !== undefined) return;
    const groups = [...line.children].map((group) =>
      [...group.children].map((part) => part.getBoundingClientRect().width),
    );
    const em = Number.parseFloat(getComputedStyle(line).fontSize);
    setFitting({ lines, shown: fitNames(groups, room, GAP_EM * em, MORE_EM * em) });
  }, [lines, shown]);
  useEffect(() => {
    const measure = () => setFitting(null);
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, []);
  return [ref, shown] as const;
}
