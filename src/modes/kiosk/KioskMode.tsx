import { type ReactNode, useCallback, useEffect, useState } from "react";
import { useStore } from "zustand";
import { LanguageContext, useLanguage } from "../../i18n/useWords.ts";
import { LANGUAGES } from "../../lib/language.ts";
import { StoreContext, useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { DEFAULT_VIEW_STATE } from "../../state/viewState.ts";
import { attractSlides } from "../../tours/attract.ts";
import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";
import { useReload } from "../../ui/useReload.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { setHover } from "../../views/hooks/useHover.ts";
import { createKiosk, type Kiosk } from "./createKiosk.ts";
import { createKioskLog, type KioskLog } from "./kioskLog.ts";
import { KioskScreen } from "./KioskScreen.tsx";
import { type KioskSettings, readKioskSettings } from "./kioskSettings.ts";
import { BrokenSlide } from "./KioskViews.tsx";
import { preloadKiosk } from "./preloadKiosk.ts";
import { reloadPage } from "./reloadPage.ts";
import { messageOf, useFaults } from "./useFaults.ts";
import { useQuietReload } from "./useQuietReload.ts";
import "../../views/map/mapStage.css";
import "./kiosk.css";
import "./kioskTall.css";
import "./kioskWide.css";
import "./staff.css";

/** The countdown of the warning. */
const WARNING_MS = 20_000;

interface Props {
  /** The sheet for the printer; here, since it shows what a visitor has chosen. */
  readonly paper: ReactNode;
}

/** A screen in a hall: attracts, serves and forgets, for days, without a keyboard. */
export function KioskMode({ paper }: Props) {
  const { kiosk, log, settings } = useKiosk();
  useEffect(() => kiosk.start(), [kiosk]);
  const [isWhole, setWhole] = useState(true);
  useEffect(() => void preloadKiosk().then(setWhole), []);
  useEffect(
    () =>
      kiosk.screen.subscribe(({ visitor }, before) => {
        if (visitor !== before.visitor) setHover(null);
      }),
    [kiosk],
  );
  useFaults({ onError: kiosk.fail, onLostMap: kiosk.loseMap });
  const isIdle = useStore(kiosk.screen, ({ phase }) => phase === "attract");
  const visitor = useStore(kiosk.screen, (screen) => screen.visitor);
  // What did not come is only asked for by a new page; nobody is torn away for that.
  useReload(!isWhole && isIdle, reloadPage);
  useQuietReload({ hour: settings.reload, isIdle, reload: reloadPage });
  const noteBroken = useCallback((error: unknown) => kiosk.fail(messageOf(error)), [kiosk]);
  return (
    <StoreContext value={kiosk.atlas}>
      <InVisitorsLanguage>
        <ErrorBoundary
          resetKey={visitor}
          fallback={(error) => <BrokenSlide error={error} onBroken={noteBroken} text="" />}
        >
          <KioskScreen kiosk={kiosk} log={log} settings={settings} onBroken={noteBroken} />
        </ErrorBoundary>
        {paper}
      </InVisitorsLanguage>
    </StoreContext>
  );
}

/** Everything about this screen comes from the address that it was started with. */
function useKiosk(): { kiosk: Kiosk; log: KioskLog; settings: KioskSettings } {
  const { dataset } = useAtlas();
  const configured = useAtlasStore();
  const language = useLanguage();
  const [parts] = useState(() => {
    const settings = readKioskSettings(window.location.search + window.location.hash);
    const log = createKioskLog(
      () => window.localStorage,
      () => new Date(),
    );
    const { view } = configured.getState();
    const kiosk = createKiosk({
      slides: attractSlides(dataset, view.tour, settings.wallView),
      initial: {
        ...DEFAULT_VIEW_STATE,
        dataset: view.dataset,
        edition: view.edition,
        theme: view.theme,
        motion: view.motion,
        mode: view.mode,
        view: settings.wallView ?? DEFAULT_VIEW_STATE.view,
        lang: language,
      },
      languages: [language, ...LANGUAGES.filter((other) => other !== language)],
      wall: settings.wall,
      timing: { idleMs: settings.idle * 1000, warningMs: WARNING_MS },
      time: {
        now: () => performance.now(),
        date: () => Date.now(),
        after: (ms, act) => {
          const timer = window.setTimeout(act, ms);
          return () => window.clearTimeout(timer);
        },
      },
      log,
    });
    return { kiosk, log, settings };
  });
  return parts;
}

/** The visitor's language; unlike in the other modes it is not remembered. */
function InVisitorsLanguage({ children }: { readonly children: ReactNode }) {
  const configured = useLanguage();
  const language = useView((view) => view.lang) ?? configured;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}
