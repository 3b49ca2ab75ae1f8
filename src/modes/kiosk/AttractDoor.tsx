import { useRef } from "react";
import { kioskWords } from "../../i18n/messages/kiosk.ts";
import { useLanguage } from "../../i18n/useWords.ts";
import { LANGUAGES } from "../../lib/language.ts";
import { useView } from "../../state/useAtlasState.ts";
import type { ViewName } from "../../state/viewState.ts";
import type { Kiosk } from "./createKiosk.ts";
import { linkUnder, pressThrough } from "./underDoor.ts";
import { useTouchOrClick } from "./useTouchOrClick.ts";

interface Props {
  readonly kiosk: Kiosk;
  readonly progress: { readonly index: number; readonly of: number };
}

/**
 * Lies over the whole screen while it runs itself: a touch anywhere starts exploring at what is shown, and what it is on
 * is chosen. It is one invitation in every language; whoever presses the words of a language gets that language.
 */
export function AttractDoor({ kiosk, progress }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  useTouchOrClick(ref, (target, at) => {
    const words = target instanceof Element ? target.closest("button")?.lang : undefined;
    const link = words === undefined ? linkUnder(at) : null;
    kiosk.enter(LANGUAGES.find((each) => each === words));
    if (link === null) return;
    // To press what the scene has chosen would let it go.
    kiosk.atlas.drag({ selection: null });
    pressThrough(link, at);
  });
  const language = useLanguage();
  const word = useView(({ view }) => (hasPipes(view) ? "touchPipe" : "touch"));
  // The language of the slide first, so that the eye finds its own.
  const languages = [language, ...LANGUAGES.filter((other) => other !== language)];
  return (
    <div ref={ref} className="attract">
      <section className="attract__band" aria-label={kioskWords[language][word]}>
        <div className="attract__words">
          <TouchRing />
          {languages.map((each) => (
            <button key={each} type="button" lang={each} className="kiosk-button attract__touch">
              {kioskWords[each][word]}
            </button>
          ))}
        </div>
        <div className="attract__progress" aria-hidden="true">
          {Array.from({ length: progress.of }, (_, i) => (
            // oxlint-disable-next-line react/no-array-index-key
            <i key={i} data-now={i === progress.index} />
          ))}
        </div>
      </section>
    </div>
  );
}

/** Views that show pipes, which one can be asked to touch. */
const hasPipes = (view: ViewName) => view === "map" || view === "overview";

/** A fingertip on glass. */
function TouchRing() {
  return (
    <svg className="attract__ring" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
      <circle cx="20" cy="20" r="6" fill="currentColor" />
      <circle cx="20" cy="20" r="12" fill="none" stroke="currentColor" strokeWidth="2.5" />
      <circle cx="20" cy="20" r="18" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
