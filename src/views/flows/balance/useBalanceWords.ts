import { useMemo } from "react";
import type { Stream } from "../../../dataset/schema/stream.ts";
import { balanceWords } from "../../../i18n/messages/balance.ts";
import { useLanguage } from "../../../i18n/useWords.ts";
import { type Unit, UNITS } from "../../../lib/units.ts";
import type { LinkValue, NodeValue } from "../../../model/balance.ts";
import { useNames } from "../../hooks/useNames.ts";
import type { ShownBalance } from "./useBalance.ts";

/** What is said of the parts of a balance. */
export interface BalanceTexts {
  readonly node: (id: string) => string;
  /** The partner that a node with a name of its own is a part of; null for none. */
  readonly owner: (id: string) => string | null;
  /** The receiver of a branch. */
  readonly receiver: (stream: Stream) => string;
  /** "10,370 TJ · 2000"; of a node what goes in and comes out. */
  readonly link: (link: LinkValue) => string;
  readonly sum: (node: NodeValue) => string;
  /** What a value rests on, where it is not simply reported. */
  readonly doubt: (link: LinkValue) => string | null;
  /** "Coal: 10,370 TJ · 2000, as reported", whole, to be spoken. */
  readonly spoken: (link: LinkValue) => string;
}

/** "TJ", of "TJ/year": that it is a year's stands at the scale. */
export const bareUnit = (unit: Unit, language: "da" | "en") => UNITS[unit][language].split("/")[0] ?? "";

/** Returns the words for the parts of a balance. */
export function useBalanceWords({ balance, picture }: ShownBalance): BalanceTexts {
  const language = useLanguage();
  const names = useNames();
  return useMemo(() => {
    const t = balanceWords[language];
    const unit = bareUnit(balance.unit, language);
    const byId = new Map(balance.nodes.map((node) => [node.id, node]));
    const { year } = picture;
    const node = (id: string) => {
      const found = byId.get(id);
      if (found === undefined) return id;
      return found.name?.[language] ?? names.short(found.partner ?? id);
    };
    const amount = (value: number | null) =>
      value === null ? t.noAmount({ year }) : t.amount({ value, unit, year });
    const doubt = ({ ground, value }: LinkValue) =>
      ground === "reported" || value === null ? null : t[ground];
    return {
      node,
      owner: (id) => {
        const found = byId.get(id);
        return found?.name == null || found.partner === null ? null : names.short(found.partner);
      },
      receiver: ({ receiver }) => names.short(receiver),
      link: ({ value }) => amount(value),
      sum: ({ goesIn, comesOut }) =>
        goesIn === null || comesOut === null ? amount(goesIn ?? comesOut) : t.inAndOut({ goesIn, comesOut }),
      doubt,
      spoken: (one) =>
        `${one.link.name[language]}: ${[amount(one.value), one.value === null ? null : t[one.ground]].filter(Boolean).join(", ")}`,
    };
  }, [balance, picture, language, names]);
}
