import { NETWORK_MEASURES, type NetworkMeasure } from "../../dataset/schema/networkMeasures.ts";
import { networkWords } from "../../i18n/messages/network.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { useIsFiltered, useYear } from "../hooks/useYearGraph.ts";
import { SaveAsSpreadsheet } from "../parts/SaveAsSpreadsheet.tsx";
import { ScrollRegion } from "../parts/ScrollRegion.tsx";
import { MeasureEntry } from "./MeasureEntry.tsx";
import { partnersSheet, yearsSheet } from "./networkSheets.ts";
import { PartnerTable } from "./PartnerTable.tsx";
import { StageNetwork } from "./StageNetwork.tsx";
import { useBasis, useNetworkYears } from "./useMeasureLines.ts";
import "./network.css";

/** The structure of the network in the measures of research: each over all years, and for the partners of one. */
export function NetworkView() {
  const t = useWords(networkWords);
  const { labels, gestures } = useDisplay();
  const metric = useView((view) => view.metric);
  const isEmpty = useNetworkYears().every(({ partners }) => partners.size === 0);
  if (labels === "about") return <StageNetwork />;
  // In somebody else's page the one measure that was asked for, and not the page around it.
  const isAlone = gestures === "cooperative" && metric !== null;
  return (
    <ScrollRegion label={t.title} className="network">
      {isAlone ? <MeasureEntry measure={metric} /> : <Head />}
      {isEmpty ? <p>{t.empty}</p> : !isAlone && <Measures />}
    </ScrollRegion>
  );
}

function Head() {
  const t = useWords(networkWords);
  const isFiltered = useIsFiltered();
  return (
    <header className="network__head">
      <h2>{t.title}</h2>
      <p>
        {t.intro} {isFiltered && t.unfiltered}
      </p>
    </header>
  );
}

const isOfEach = (measure: NetworkMeasure) => measure === "degree" || measure === "betweenness";

function Measures() {
  const t = useWords(networkWords);
  const atlas = useAtlas();
  const language = useLanguage();
  const year = useYear();
  const years = () => yearsSheet(atlas, language);
  const partners = () => partnersSheet(atlas, language);
  return (
    <>
      <section className="network__group">
        <h3>{t.whole}</h3>
        <p className="network__note">
          {t.bases} {t.press}
        </p>
        <div className="network__tools">
          <BasisSwitch />
          <SaveAsSpreadsheet fileName={t.fileYears} sheets={() => [years(), partners()]} />
        </div>
        <MeasureGrid measures={NETWORK_MEASURES.filter((measure) => !isOfEach(measure))} />
      </section>
      <section className="network__group network__group--each">
        <h3>{t.each}</h3>
        <MeasureGrid measures={NETWORK_MEASURES.filter(isOfEach)} />
        <h4 className="network__year">{t.table({ year })}</h4>
        <div className="network__tools">
          <SaveAsSpreadsheet fileName={t.filePartners} sheets={() => [partners(), years()]} />
        </div>
        <PartnerTable />
      </section>
    </>
  );
}

function MeasureGrid({ measures }: { readonly measures: readonly NetworkMeasure[] }) {
  return (
    <div className="network__measures">
      {measures.map((measure) => (
        <MeasureEntry key={measure} measure={measure} />
      ))}
    </div>
  );
}

function BasisSwitch() {
  const t = useWords(networkWords);
  const store = useAtlasStore();
  const basis = useBasis();
  return (
    <label className="network__basis">
      <input
        type="checkbox"
        checked={basis === "earlier"}
        onChange={({ target }) => store.choose({ show: target.checked ? "all" : null })}
      />
      {t.basis}
    </label>
  );
}
