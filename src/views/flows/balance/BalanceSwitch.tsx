import type { Family } from "../../../dataset/schema/stream.ts";
import { balanceWords } from "../../../i18n/messages/balance.ts";
import { useSay, useWords } from "../../../i18n/useWords.ts";
import { balanceOf, balancesOf } from "../../../model/shownBalance.ts";
import { useView } from "../../../state/useAtlasState.ts";
import { EACH_FIGURE } from "../../../state/viewState.ts";
import { useAtlas } from "../../hooks/atlasContext.ts";
import { useYear } from "../../hooks/useYearGraph.ts";
import { ViewLink } from "../../parts/ViewLink.tsx";

/** Which picture of a family: one of its balances, or each figure on its own. Nothing where there is no balance. */
export function BalanceSwitch({ family }: { readonly family: Family }) {
  const t = useWords(balanceWords);
  const say = useSay();
  const atlas = useAtlas();
  const year = useYear();
  const id = useView((view) => view.balance);
  const all = balancesOf(atlas, family);
  if (all.length === 0) return null;
  const shown = id === EACH_FIGURE ? null : balanceOf(atlas, id, { family, year });
  return (
    <div className="balance-switch" role="group" aria-label={t.pictures}>
      {all.map((balance) => (
        <ViewLink
          key={balance.id}
          to={{ balance: balance.id }}
          isCurrent={balance === shown && "true"}
          className="measures__link"
        >
          {say(balance.name)} {balance.from}–{balance.to}
        </ViewLink>
      ))}
      <ViewLink to={{ balance: EACH_FIGURE }} isCurrent={shown === null && "true"} className="measures__link">
        {t.each}
      </ViewLink>
    </div>
  );
}
