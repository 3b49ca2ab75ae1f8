import { type ReactNode, useMemo } from "react";
import { commonWords } from "../../i18n/messages/common.ts";
import { filterWords } from "../../i18n/messages/filters.ts";
import { useFormat, useWords } from "../../i18n/useWords.ts";
import type { Family } from "../../dataset/schema/stream.ts";
import { countRunning } from "../../model/counts.ts";
import { FAMILIES, partnersOf } from "../../model/filter.ts";
import { STREAM_STATES } from "../../model/status.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useNames } from "../hooks/useNames.ts";
import { PICTURE_VIEWS } from "../../state/streamViews.ts";
import { useDrawnGraph, useFilter, useIsFiltered, useYearGraph } from "../hooks/useYearGraph.ts";
import { FamilyMark } from "../parts/FamilyMark.tsx";
import "./filters.css";

interface Props {
  readonly children?: ReactNode;
  /** What stands for a family; a piece of its pipe unless told. */
  readonly mark?: ((family: Family) => ReactNode) | undefined;
}

/** Legend and filter in one: families by their mark; status; partner; then what the mode adds. */
export function FilterBar({ children, mark }: Props) {
  const t = useWords(filterWords);
  const common = useWords(commonWords);
  const store = useAtlasStore();
  const filter = useFilter();
  const graph = useYearGraph();
  const counts = useMemo(() => countRunning(graph.all), [graph.all]);
  const isFiltering = useIsFiltered();
  // A picture draws less than passes the filters; table and timeline list it all.
  const drawn = useDrawnGraph();
  const isPicture = useView(({ view }) => PICTURE_VIEWS.has(view));

  const toggleFamily = (family: Family) =>
    store.choose({
      families: filter.families.includes(family)
        ? filter.families.filter((other) => other !== family)
        : FAMILIES.filter((other) => other === family || filter.families.includes(other)),
    });

  return (
    <section className="filters" aria-label={t.label}>
      <div className="filters__families" role="group" aria-label={t.families}>
        {FAMILIES.map((family) => (
          <button
            key={family}
            type="button"
            className="chip"
            data-family={family}
            aria-pressed={filter.families.includes(family)}
            onClick={() => toggleFamily(family)}
          >
            {mark?.(family) ?? <FamilyMark family={family} />}
            {common[family]} <span className="filters__count">{counts[family]}</span>{" "}
            <span className="visually-hidden">{common.running}</span>
          </button>
        ))}
      </div>
      <select
        className="select"
        aria-label={t.states}
        value={filter.states[0] ?? ""}
        onChange={(e) => {
          const state = STREAM_STATES.find((name) => name === e.target.value);
          store.choose({ states: state === undefined ? [] : [state] });
        }}
      >
        <option value="">{t.allStates}</option>
        {STREAM_STATES.filter((state) => state !== "not-yet").map((state) => (
          <option key={state} value={state}>
            {common[state]}
          </option>
        ))}
      </select>
      <PartnerSelect />
      {children}
      {isFiltering && (
        <>
          <button
            type="button"
            className="text-button"
            onClick={() => store.choose({ families: [], states: [], partners: [] })}
          >
            {t.clear}
          </button>
          <span className="filters__shown" role="status">
            {t.shown({ n: (isPicture ? drawn : graph).visible.length, of: graph.all.length })}
          </span>
        </>
      )}
    </section>
  );
}

function PartnerSelect() {
  const t = useWords(filterWords);
  const atlas = useAtlas();
  const names = useNames();
  const format = useFormat();
  const store = useAtlasStore();
  const { partners } = useFilter();
  const options = useMemo(() => {
    const withStreams = new Set(atlas.dataset.streams.flatMap(partnersOf));
    return atlas.dataset.partners
      .filter((partner) => withStreams.has(partner.id))
      .map((partner) => ({ id: partner.id, name: names.partner(partner.id) }))
      .toSorted((a, b) => format.compare(a.name, b.name));
  }, [atlas, names, format]);
  return (
    <select
      className="select filters__partner"
      aria-label={t.partner}
      value={partners[0] ?? ""}
      onChange={(e) => store.choose({ partners: e.target.value === "" ? [] : [e.target.value] })}
    >
      <option value="">{t.allPartners}</option>
      {options.map(({ id, name }) => (
        <option key={id} value={id} translate="no">
          {name}
        </option>
      ))}
    </select>
  );
}
