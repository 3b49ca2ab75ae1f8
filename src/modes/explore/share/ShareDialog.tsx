import { useState } from "react";
import { commonWords } from "../../../i18n/messages/common.ts";
import { exploreWords } from "../../../i18n/messages/explore.ts";
import { shareWords } from "../../../i18n/messages/share.ts";
import { useLanguage, useSay, useWords } from "../../../i18n/useWords.ts";
import { useView } from "../../../state/useAtlasState.ts";
import { Dialog } from "../../../ui/Dialog.tsx";
import { Fold } from "../../../ui/Fold.tsx";
import { useAtlas } from "../../../views/hooks/atlasContext.ts";
import { useYear } from "../../../views/hooks/useYearGraph.ts";
import { useEditions } from "../../parts/EditionNote.tsx";
import { isReachable, usePublicAddress } from "../../parts/usePublicAddress.ts";
import { askForTable } from "../print/printChoice.ts";
import { bibtexCitation, plainCitation } from "./citation.ts";
import { CopyField } from "./CopyField.tsx";
import { EmbedSection } from "./EmbedSection.tsx";
import { FileSection } from "./FileSection.tsx";
import { LinkSection } from "./LinkSection.tsx";
import "./share.css";
import { useBackCloses } from "../../../views/hooks/useBackCloses.ts";

interface Props {
  readonly onClose: () => void;
}

/** Every way in which this view leaves the page: link, file, citation, code for a website. */
export function ShareDialog({ onClose }: Props) {
  useBackCloses(onClose);
  const t = useWords(shareWords);
  const common = useWords(commonWords);
  const views = useWords(exploreWords);
  const say = useSay();
  const language = useLanguage();
  const { meta } = useAtlas().dataset;
  const year = useYear();
  const view = useView((state) => state.view);
  const shownEdition = useView((state) => state.edition);
  const editions = useEditions();
  const canFreeze = editions?.kept.includes(meta.version) === true;
  const [isFrozen, setFrozen] = useState(shownEdition !== null);
  const edition = isFrozen ? meta.version : null;
  const address = usePublicAddress({ edition });
  const exact = usePublicAddress({ edition: meta.version });
  const title = `${say(meta.title)} · ${views[view]}`;
  const citedAddress = canFreeze ? exact : address;
  const hasAddress = isReachable(address);
  const cited = { meta, viewName: views[view], year, address: hasAddress ? citedAddress : null };
  return (
    <Dialog title={t.title} closeLabel={common.close} onClose={onClose} className="share">
      {(canFreeze || isFrozen) && (
        <label className="share__check">
          <input type="checkbox" checked={isFrozen} onChange={({ target }) => setFrozen(target.checked)} />
          {t.frozen({ version: meta.version })}
        </label>
      )}
      {editions !== null && !canFreeze && (
        <p className="share__note">{t.notKept({ version: meta.version })}</p>
      )}
      {hasAddress ? <LinkSection address={address} title={title} /> : <p>{t.nowhere}</p>}
      <FileSection
        address={cited.address}
        onPrint={(withTable) => {
          onClose();
          askForTable(withTable);
          // After the dialog has gone: it would be on the paper.
          setTimeout(() => window.print(), 0);
        }}
      />
      <section className="share__section">
        <h3>{t.cite}</h3>
        <CopyField
          label={t.citeText}
          copyLabel={t.copyCitation}
          value={plainCitation(cited, language)}
          rows={4}
        />
        <Fold summary={t.citeBibtex}>
          <CopyField
            label={t.citeBibtex}
            copyLabel={t.copyCitation}
            value={bibtexCitation(cited, language)}
            rows={7}
          />
        </Fold>
      </section>
      {hasAddress && <EmbedSection edition={edition} />}
    </Dialog>
  );
}
