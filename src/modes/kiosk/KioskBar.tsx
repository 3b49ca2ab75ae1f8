import type { ReactNode } from "react";
import { exploreWords } from "../../i18n/messages/explore.ts";
import { kioskWords } from "../../i18n/messages/kiosk.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { LANGUAGES } from "../../lib/language.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { STREAM_VIEWS } from "../../state/streamViews.ts";
import { DEFAULT_VIEW_STATE, type ViewName } from "../../state/viewState.ts";
import { Icon } from "../../ui/Icon.tsx";
import { drawsMap } from "./drawsMap.ts";
import { hasCard } from "./KioskCard.tsx";

/** The views for a finger; table and sources are for the desk. */
const VIEWS: readonly ViewName[] = ["overview", "map", "flows", "timeline", "impact", "beyond"];

interface Props {
  readonly hasLargeText: boolean;
  readonly onLargeText: (hasLargeText: boolean) => void;
  /** A view was chosen, be it the one on screen: it is what is to be seen. */
  readonly onView: () => void;
  readonly onCode: () => void;
  readonly onSearch: () => void;
  /** What stands before the tools, where there is room. */
  readonly children?: ReactNode;
}

/** The visitor's controls, low on the screen, home always in the same corner. */
export function KioskBar({ hasLargeText, onLargeText, onView, onCode, onSearch, children }: Props) {
  const t = useWords(kioskWords);
  const explore = useWords(exploreWords);
  const store = useAtlasStore();
  const language = useLanguage();
  const current = useView((view) => view.view);
  const other = LANGUAGES.find((each) => each !== language) ?? language;
  const goHome = () => {
    onView();
    const { lang, theme, motion, dataset, edition, mode } = store.getState().view;
    store.choose({ ...DEFAULT_VIEW_STATE, lang, theme, motion, dataset, edition, mode });
  };
  const goTo = (name: ViewName) => {
    onView();
    const { selection } = store.getState().view;
    // What the view cannot show is not told beside it.
    store.choose({
      view: name,
      // No other view has room for all.
      ...(drawsMap(name) ? {} : { show: null }),
      selection: STREAM_VIEWS.has(name) && selection !== null && hasCard(selection) ? selection : null,
    });
  };
  return (
    <nav className="kiosk-bar" aria-label={t.controls}>
      <button type="button" className="kiosk-bar__button kiosk-bar__home" onClick={goHome}>
        <Icon name="home" />
        {t.home}
      </button>
      <div className="kiosk-bar__views">
        {VIEWS.map((name) => (
          <button
            key={name}
            type="button"
            className="kiosk-bar__button"
            aria-current={name === current ? "page" : undefined}
            onClick={() => goTo(name)}
          >
            {explore[name]}
          </button>
        ))}
      </div>
      <div className="kiosk-bar__tools">
        {children}
        <button type="button" className="kiosk-bar__button" onClick={onSearch}>
          <Icon name="search" />
          {explore.search}
        </button>
        <button
          type="button"
          className="kiosk-bar__button"
          aria-pressed={hasLargeText}
          aria-label={t.largerText}
          onClick={() => onLargeText(!hasLargeText)}
        >
          <span className="kiosk-bar__letters" aria-hidden="true">
            A<b>A</b>
          </span>
        </button>
        <button
          type="button"
          className="kiosk-bar__button"
          lang={other}
          onClick={() => store.choose({ lang: other })}
        >
          <Icon name="languages" />
          {exploreWords[other].languageName}
        </button>
        <button type="button" className="kiosk-bar__button" onClick={onCode}>
          <Icon name="qr" />
          {t.onPhone}
        </button>
      </div>
    </nav>
  );
}
