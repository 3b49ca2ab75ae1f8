import { compareWords } from "../../i18n/messages/compare.ts";
import { useFormat, useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { comparisonsOf, type OfferedYears } from "../../model/comparisons.ts";
import type { YearDifference } from "../../model/differences.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
import { sayChanges } from "../../views/compare/sayChanges.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { useCardPlace } from "./useCardPlace.ts";

/** Compares the first two years that the dataset offers, or lets go of what is compared. Nothing where it offers none. */
export function CompareDoor({ className }: { readonly className: string }) {
  const t = useWords(compareWords);
  const store = useAtlasStore();
  const compare = useCompare();
  const isOn = useView((view) => view.compare !== null);
  const [first] = comparisonsOf(useAtlas());
  if (first === undefined) return null;
  return (
    <button
      type="button"
      className={`${className} kiosk-compare-door`}
      aria-pressed={isOn}
      onClick={() => (isOn ? store.choose({ compare: null }) : compare(first))}
    >
      {t.thenAndNow}
    </button>
  );
}

/** Returns a function that holds two years against each other, the later one on screen, with nothing selected. */
function useCompare(): (years: OfferedYears) => void {
  const store = useAtlasStore();
  const { lastYear } = useAtlas();
  return ({ from, to }) =>
    store.choose({
      compare: from,
      year: to === lastYear ? null : to,
      selection: null,
      follow: [],
      without: null,
    });
}

/** Three names out of more streams than these tell nothing: the picture shows them. */
const MOST_TOLD = 12;

/** What differs between two years, for a hall: how many streams, which, why and how much, and other years to touch next. */
export function CompareCard({ difference }: { readonly difference: YearDifference }) {
  const t = useWords(compareWords);
  const say = useSay();
  const language = useLanguage();
  const atlas = useAtlas();
  const store = useAtlasStore();
  const compare = useCompare();
  const { from, to } = difference;
  const { title, named, events, counted } = sayChanges(atlas, difference, language, "words");
  const others = comparisonsOf(atlas).filter((one) => one.from !== from || one.to !== to);
  // Where it is as broad as the map, the map makes room for it.
  const isTall = useMediaQuery("(orientation: portrait)");
  const [card, { ledgerPx }] = useCardPlace(`${from} ${to}`, []);
  return (
    <article
      ref={card}
      className="kiosk-card kiosk-compare"
      data-over-map={isTall ? "kept" : ""}
      style={ledgerPx === null ? undefined : { "--ledger-top": `${ledgerPx}px` }}
      aria-label={t.label}
      aria-live="polite"
    >
      <header>
        <h2>
          {title !== null && <span className="kiosk-compare__title">{title}</span>}{" "}
          <span className="kiosk-compare__years">{t.twoYears({ from, to })}</span>
        </h2>
        <button
          type="button"
          className="icon-button"
          aria-label={t.stop}
          onClick={() => store.choose({ compare: null, year: null })}
        >
          <Icon name="close" />
        </button>
      </header>
      <div className="kiosk-compare__body">
        <div className="kiosk-compare__lines">
          {named.map(({ change, n, list }) => (
            <p key={change}>
              <strong className="kiosk-compare__count">{t[change]({ n, count: t.streams({ n }) })}</strong>{" "}
              {n <= MOST_TOLD && list}
            </p>
          ))}
          {[...events, ...counted.map(({ words }) => words)].map((line) => (
            <p key={line}>{line}</p>
          ))}
          <Rest difference={difference} />
        </div>
      </div>
      <div className="kiosk-compare__others">
        {others.map((one) => (
          <button key={one.id} type="button" className="chip" onClick={() => compare(one)}>
            {one.title === null ? t.firstAndLast(one) : say(one.title)}
          </button>
        ))}
      </div>
    </article>
  );
}

/** What ran in neither year is not drawn, and counted where that is said. */
const REST = ["changed", "unsure", "same"] as const;

/** How many streams stayed, or may have: in one line, without their names. */
function Rest({ difference: { changes } }: { readonly difference: YearDifference }) {
  const t = useWords(compareWords);
  const { list } = useFormat();
  const parts = REST.flatMap((change) => {
    const n = changes.filter((one) => one.change === change).length;
    return n === 0 ? [] : [t[change]({ n, count: String(n) })];
  });
  return parts.length > 0 && <p className="kiosk-card__aside">{list(parts)}.</p>;
}
