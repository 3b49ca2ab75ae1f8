import { useEffect, useId, useState } from "react";
import { withoutWords } from "../../i18n/messages/without.ts";
import { useWords } from "../../i18n/useWords.ts";
import { rememberLast } from "../../lib/rememberLast.ts";
import type { Atlas } from "../../model/atlas.ts";
import { litWithout, type LooseEnd, networkWithout, type NetworkWithout } from "../../model/without.ts";
import { useAtlasStore } from "../../state/useAtlasState.ts";
import { announce } from "../../ui/announce.ts";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { useNames } from "../hooks/useNames.ts";
import { provideLight, useWithout } from "../hooks/useWithout.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { InSecondLanguage } from "../parts/InSecondLanguage.tsx";
import { WithoutLists } from "./WithoutLists.tsx";
import "../parts/without.css";

provideLight(
  rememberLast((atlas: Atlas, partner: string, year: number) =>
    litWithout(atlas, networkWithout(atlas, partner, year)),
  ),
);

/** The network without a partner, in sentences above the picture; at a desk with what really happened, and lists. */
export function WithoutNote() {
  const atlas = useAtlas();
  const year = useYear();
  const partner = useWithout();
  return partner === null ? null : <Note network={networkWithout(atlas, partner, year)} />;
}

function Note({ network }: { readonly network: NetworkWithout }) {
  const t = useWords(withoutWords);
  const store = useAtlasStore();
  const isDesk = useDisplay().labels === "all";
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const [first, ...more] = useSentences(network);
  const spoken = [first, ...more].join(" ");
  useEffect(() => announce(spoken), [spoken]);
  return (
    <section className="without" aria-label={t.label}>
      <p className="without__words">
        <strong>{first}</strong> {more.join(" ")} <span className="without__hint">{t.structure}</span>
        <InSecondLanguage>
          <Told network={network} />
        </InSecondLanguage>
      </p>
      <div className="without__buttons">
        {isDesk && (
          <button
            type="button"
            className="text-button"
            aria-expanded={isOpen}
            aria-controls={listId}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? t.hideList : t.showList}
          </button>
        )}
        <CloseButton label={t.leave} onClick={() => store.choose({ without: null })} />
      </div>
      {isDesk && isOpen && <WithoutLists id={listId} network={network} onClose={() => setOpen(false)} />}
    </section>
  );
}

function Told({ network }: { readonly network: NetworkWithout }) {
  const t = useWords(withoutWords);
  return [...useSentences(network), t.structure].join(" ");
}

/** Returns what is cut, what hangs on it, and for how many nobody else is documented; only what there is. */
function useSentences(network: NetworkWithout): string[] {
  const t = useWords(withoutWords);
  const names = useNames();
  const { partner, year, cut, hanging, rest, withoutSource, withoutTaker } = network;
  const of = cut.length + hanging.length + rest.length;
  const sources = partnersIn(withoutSource);
  const takers = partnersIn(withoutTaker);
  return [
    t.cut({ name: names.short(partner), year, n: cut.length, of }),
    ...(hanging.length > 0 ? [t.hanging({ n: hanging.length })] : []),
    ...(sources > 0 ? [t.sources({ n: sources })] : []),
    ...(takers > 0 ? [t.takers({ n: takers })] : []),
  ];
}

const partnersIn = (ends: readonly LooseEnd[]): number => new Set(ends.map(({ partner }) => partner)).size;
