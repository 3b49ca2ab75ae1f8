import { mapListWords } from "../../../i18n/messages/mapList.ts";
import { useWords } from "../../../i18n/useWords.ts";

/** What the marks on the map mean: the sizes of discs, circles, gates and lines. */
export function MapKey() {
  const t = useWords(mapListWords);
  return (
    <>
      <h3>{t.key}</h3>
      <dl className="map-key">
        <KeyRow words={t.keyDisc}>
          <circle cx="13" cy="13" r="10" />
          <circle cx="33" cy="13" r="5" />
        </KeyRow>
        <KeyRow words={t.keyGate}>
          <path d="M22 5l8 8-8 8-8-8z" />
        </KeyRow>
        <KeyRow words={t.keyError}>
          <circle cx="22" cy="13" r="12" className="map-key__soft" />
          <circle cx="22" cy="13" r="6" strokeDasharray="4 3" />
        </KeyRow>
        <KeyRow words={t.keyPlanned}>
          <path d="M3 10h38M3 16h38" />
        </KeyRow>
        <KeyRow words={t.keyPale}>
          <path d="M3 13h38" className="map-key__pale" />
        </KeyRow>
        <KeyRow words={t.keyInside}>
          <path d="M3 13h38" className="map-key__pipe" />
          <path d="M6 13h13" className="map-key__cue" strokeDasharray="5 3" />
          <path d="M26 13h13" className="map-key__cue" strokeDasharray="0 5" strokeLinecap="round" />
        </KeyRow>
        <KeyRow words={t.keyEnded}>
          <path d="M3 11h38M3 15h38" className="map-key__ghost" />
        </KeyRow>
        <KeyRow words={t.keyWidth}>
          <path d="M3 13h18" className="map-key__pipe" strokeWidth="4" />
          <path d="M23 13h18" className="map-key__pipe" />
        </KeyRow>
        <KeyRow words={t.keySchematic}>
          <path d="M5 5h34v16H5z" className="map-key__dashed" />
        </KeyRow>
      </dl>
    </>
  );
}

function KeyRow({ words, children }: { readonly words: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>
        <svg viewBox="0 0 44 26" width="44" height="26" aria-hidden="true">
          {children}
        </svg>
      </dt>
      <dd>{words}</dd>
    </div>
  );
}
