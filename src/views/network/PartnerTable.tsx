import { networkWords } from "../../i18n/messages/network.ts";
import { useFormat, useWords } from "../../i18n/useWords.ts";
import type { PartnerInNetwork } from "../../model/network/networkYears.ts";
import { NETWORK_COLUMNS, type NetworkColumn, orderIn, sortOf } from "../../model/orders.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { copyCells } from "../../ui/copyTable.ts";
import { Icon } from "../../ui/Icon.tsx";
import { pointerProps } from "../hooks/useHover.ts";
import { useNames } from "../hooks/useNames.ts";
import { useSelectLink } from "../hooks/useViewLink.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { nextNetworkOrder, sortPartners } from "./sortPartners.ts";
import { useNetworkYears } from "./useMeasureLines.ts";

/** The partners of the chosen year with their measures; headings sort, a name selects. */
export function PartnerTable() {
  const t = useWords(networkWords);
  const { compare } = useFormat();
  const { partner: nameOf } = useNames();
  const store = useAtlasStore();
  const year = useYear();
  const order = orderIn(
    NETWORK_COLUMNS,
    useView(({ sort }) => sort),
  );
  const partners = useNetworkYears().find((one) => one.year === year)?.partners;
  const rows = sortPartners([...(partners?.values() ?? [])], order, (a, b) =>
    compare(nameOf(a.partner), nameOf(b.partner)),
  );
  if (rows.length === 0) return <p className="network__note">{t.tableEmpty({ year })}</p>;
  return (
    <div className="network__scroll">
      <table className="network-table" onCopy={(event) => copyCells(event.nativeEvent, event.currentTarget)}>
        <caption className="visually-hidden">{t.table({ year })}</caption>
        <thead>
          <tr>
            {NETWORK_COLUMNS.map((column) => {
              const direction = order?.column === column ? order.direction : undefined;
              return (
                <th key={column} scope="col" aria-sort={direction}>
                  <button
                    type="button"
                    onClick={() => store.choose({ sort: sortOf(nextNetworkOrder(order, column)) })}
                  >
                    {t[HEADS[column]]}
                    <span className="network-table__arrow" data-direction={direction ?? "none"}>
                      <Icon name="next" />
                    </span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PartnerRow key={row.partner} row={row} name={nameOf(row.partner)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const HEADS = {
  partner: "partner",
  donors: "donorsHead",
  receivers: "receiversHead",
  mutual: "mutualHead",
  streams: "streamsHead",
  betweenness: "betweennessHead",
} as const satisfies Readonly<Record<NetworkColumn, keyof typeof networkWords.en>>;

function PartnerRow({ row, name }: { readonly row: PartnerInNetwork; readonly name: string }) {
  const format = useFormat();
  const target = { kind: "partner", id: row.partner } as const;
  const link = useSelectLink(target);
  return (
    <tr data-selected={link["aria-current"] === "true"} {...pointerProps(target)}>
      <th scope="row">
        <a {...link} className="view-link" translate="no">
          {name}
        </a>
      </th>
      <td>{row.donors}</td>
      <td>{row.receivers}</td>
      <td>{row.mutual}</td>
      <td>{row.streams}</td>
      <td>{format.number(row.betweenness)}</td>
    </tr>
  );
}
