import { useId } from "react";
import { sourcesWords } from "../../i18n/messages/sources.ts";
import { useFormat, useWords } from "../../i18n/useWords.ts";
import { REFERENCE_ORDERS } from "../../model/orders.ts";
import { useAtlasStore } from "../../state/useAtlasState.ts";
import { endTyping } from "../../ui/endTyping.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useFind } from "../hooks/useFind.ts";
import type { Query } from "./sortReferences.ts";

interface Props {
  readonly query: Query;
}

/** What to look for, of which kind, in which order. */
export function SourceControls({ query }: Props) {
  const t = useWords(sourcesWords);
  const { compare } = useFormat();
  const id = useId();
  const store = useAtlasStore();
  const [find, setFind] = useFind();
  const { references } = useAtlas().dataset;
  const kinds = [...new Set(references.map(({ kind }) => kind))].toSorted((a, b) => compare(t[a], t[b]));
  const orders = { publisher: t.byPublisher, year: t.byYear, citations: t.byCitations };
  return (
    <div className="sources__controls" role="search">
      <p className="sources__find">
        <label htmlFor={`${id}-find`}>{t.find}</label>
        <input
          id={`${id}-find`}
          type="search"
          value={find}
          onChange={(event) => setFind(event.target.value)}
          onKeyDown={endTyping}
        />
      </p>
      <p>
        <label htmlFor={`${id}-kind`}>{t.kind}</label>
        <select
          id={`${id}-kind`}
          className="select"
          value={query.kind ?? ""}
          onChange={(event) =>
            store.choose({ kind: kinds.find((kind) => kind === event.target.value) ?? null })
          }
        >
          <option value="">{t.allKinds}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t[kind]}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={`${id}-order`}>{t.sort}</label>
        <select
          id={`${id}-order`}
          className="select"
          value={query.order}
          onChange={(event) =>
            store.choose({ sort: REFERENCE_ORDERS.find((order) => order === event.target.value) ?? null })
          }
        >
          {REFERENCE_ORDERS.map((order) => (
            <option key={order} value={order}>
              {orders[order]}
            </option>
          ))}
        </select>
      </p>
    </div>
  );
}
