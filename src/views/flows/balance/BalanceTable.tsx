import { balanceWords } from "../../../i18n/messages/balance.ts";
import { useFormat, useSay, useWords } from "../../../i18n/useWords.ts";
import { useAtlas } from "../../hooks/atlasContext.ts";
import { sayOrigin } from "../../parts/sayReference.ts";
import type { ShownBalance } from "./useBalance.ts";
import type { BalanceTexts } from "./useBalanceWords.ts";

interface Props {
  readonly shown: ShownBalance;
  readonly texts: BalanceTexts;
}

/** The figures of the picture as a table for those who hear it: each with basis and sources. */
export function BalanceTable({ shown: { picture, branches }, texts }: Props) {
  const t = useWords(balanceWords);
  const say = useSay();
  const format = useFormat();
  const { references } = useAtlas();
  const sources = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const reference = references.get(id);
      return reference === undefined ? [] : [sayOrigin(reference, say)];
    });
  return (
    <div className="visually-hidden">
      <table>
        <caption>{t.table}</caption>
        <thead>
          <tr>
            {[t.flow, t.from, t.to, t.value, t.basis, t.sources].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {picture.links.map((one) => {
            const parts = branches.get(one.link.to) ?? [];
            const to =
              parts.length === 0
                ? texts.node(one.link.to)
                : `${format.list(parts.map(texts.receiver))} (${t.splitUnknown})`;
            return (
              <tr key={one.link.id}>
                <th scope="row">{say(one.link.name)}</th>
                <td>{texts.node(one.link.from)}</td>
                <td>{to}</td>
                <td>{texts.link(one)}</td>
                <td>{one.value === null ? "" : t[one.ground]}</td>
                <td>{sources(one.references).join("; ")}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
