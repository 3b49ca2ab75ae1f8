import { compareWords } from "../../i18n/messages/compare.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { comparisonsOf } from "../../model/comparisons.ts";
import type { YearDifference } from "../../model/differences.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { ViewLink } from "../parts/ViewLink.tsx";

/** The pairs of years that the dataset offers by name, each a link that compares them. */
export function OfferedYears({ difference }: { readonly difference: YearDifference }) {
  const t = useWords(compareWords);
  const say = useSay();
  const atlas = useAtlas();
  const offered = comparisonsOf(atlas);
  return (
    <ul className="compare__offered" aria-label={t.offered}>
      {offered.map(({ id, title, from, to }) => (
        <li key={id}>
          <ViewLink
            to={{ year: to === atlas.lastYear ? null : to, compare: from }}
            className="chip"
            isCurrent={from === difference.from && to === difference.to && "true"}
          >
            {title === null ? t.firstAndLast({ from, to }) : say(title)}
          </ViewLink>
        </li>
      ))}
    </ul>
  );
}
