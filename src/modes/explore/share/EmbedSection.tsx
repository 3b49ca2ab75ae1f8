import { useId, useState } from "react";
import { exploreWords } from "../../../i18n/messages/explore.ts";
import { shareWords } from "../../../i18n/messages/share.ts";
import { useSay, useWords } from "../../../i18n/useWords.ts";
import { isLanguage, type Language, LANGUAGES } from "../../../lib/language.ts";
import { useView } from "../../../state/useAtlasState.ts";
import type { ViewName } from "../../../state/viewState.ts";
import { useTypedNumber } from "../../../ui/useTypedNumber.ts";
import { useAtlas } from "../../../views/hooks/atlasContext.ts";
import { addressOf, usePublicBase } from "../../parts/usePublicAddress.ts";
import { CopyField } from "./CopyField.tsx";
import { EmbedPreview } from "./EmbedPreview.tsx";
import { useForeignFrames } from "./foreignFrames.ts";
import { frameSnippet, scriptSnippet } from "./snippet.ts";

/** Heights in px that suit most pages: pictures are seen whole, of lists there is enough to begin with. */
const HEIGHTS: Readonly<Record<ViewName, number>> = {
  overview: 880,
  map: 640,
  flows: 880,
  timeline: 760,
  table: 640,
  impact: 640,
  network: 640,
  beyond: 640,
  sources: 640,
  about: 640,
};
const LEAST_HEIGHT = 240;
const MOST_HEIGHT = 4000;

/** The code for a website, made for the view that is on screen, with what it will look like. */
export function EmbedSection({ edition }: { readonly edition: string | null }) {
  const t = useWords(shareWords);
  const views = useWords(exploreWords);
  const say = useSay();
  const { meta } = useAtlas().dataset;
  const base = usePublicBase();
  const view = useView((state) => state);
  const [lang, setLang] = useState<Language | null>(view.lang);
  const [heightPx, setHeightPx] = useState(HEIGHTS[view.view]);
  const height = useTypedNumber({
    value: heightPx,
    first: LEAST_HEIGHT,
    last: MOST_HEIGHT,
    onNumber: setHeightPx,
  });
  const [isSmall, setSmall] = useState(false);
  const [fits, setFits] = useState(false);
  const id = useId();

  const embedded = {
    ...view,
    mode: "embed",
    ui: isSmall ? "min" : "full",
    lang,
    edition,
    tour: null,
    step: null,
  } as const;
  const name = exploreWords[lang ?? "en"][view.view];
  const title = `${lang === null ? say(meta.title) : meta.title[lang]} · ${lang === null ? views[view.view] : name}`;
  const choice = { address: addressOf(base, embedded), title, heightPx };
  const code = fits ? scriptSnippet(choice, new URL("embed.js", base).href) : frameSnippet(choice);
  return (
    <section className="share__section share__embed">
      <h3>{t.embed}</h3>
      <p>{t.embedText}</p>
      <ForeignFrames base={base} />
      <div className="share__choices">
        <label htmlFor={`${id}-lang`}>{t.language}</label>
        <select
          id={`${id}-lang`}
          className="select"
          value={lang ?? ""}
          onChange={({ target }) => setLang(isLanguage(target.value) ? target.value : null)}
        >
          <option value="">{t.languageOfReader}</option>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {exploreWords[language].languageName}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-height`}>{t.height}</label>
        <input id={`${id}-height`} className="select" type="text" {...height.field} />
        {height.refused !== null && (
          <span role="alert">
            {t.heightRefused({ text: height.refused, from: LEAST_HEIGHT, to: MOST_HEIGHT })}
          </span>
        )}
      </div>
      <label className="share__check">
        <input type="checkbox" checked={isSmall} onChange={({ target }) => setSmall(target.checked)} />
        {t.small}
      </label>
      <label className="share__check">
        <input type="checkbox" checked={fits} onChange={({ target }) => setFits(target.checked)} />
        {t.withScript}
      </label>
      <CopyField label={t.code} copyLabel={t.copyCode} value={code} rows={5} />
      <EmbedPreview
        address={addressOf(window.location.pathname, embedded)}
        heightPx={heightPx}
        isPlain={!fits}
      />
    </section>
  );
}

/** Says where this atlas may not stand in a frame. */
function ForeignFrames({ base }: { readonly base: string }) {
  const t = useWords(shareWords);
  const frames = useForeignFrames(base);
  if (frames === null || frames === "all") return null;
  return (
    <p className="share__warning">
      {frames === "none" ? t.framesNone : t.framesSome({ sites: frames.join(", ") })}
    </p>
  );
}
