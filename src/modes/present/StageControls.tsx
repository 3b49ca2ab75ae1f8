import { presentWords } from "../../i18n/messages/present.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { LANGUAGES } from "../../lib/language.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import { toggleFullScreen } from "../parts/keys.ts";
import type { StageDialog } from "./StageDialogs.tsx";
import type { Talk } from "./useTalk.ts";
import type { RunningTour } from "./useTour.ts";

interface Props {
  readonly running: RunningTour;
  readonly talk: Talk;
  readonly onOpen: (dialog: StageDialog) => void;
}

/** The few buttons on stage; they show while the pointer moves or the keyboard is in them. */
export function StageControls({ running, talk, onOpen }: Props) {
  const t = useWords(presentWords);
  const store = useAtlasStore();
  const language = useLanguage();
  const also = useView((view) => view.also);
  const { index, tour, go } = running;
  const button = (icon: IconName, label: string, key: string, act: () => void, isOff = false) => (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={key === "" ? label : `${label} (${key})`}
      disabled={isOff}
      onClick={act}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <div className="stage__controls" role="group" aria-label={t.controls}>
      {button("previous", t.previous, "PageUp", () => go(index - 1), index === 0)}
      {button("next", t.next, "PageDown", () => go(index + 1), index === tour.steps.length - 1)}
      {button("search", t.lookUp, "/", () => onOpen("search"))}
      {button("window", t.presenterWindow, "S", talk.openPresenter)}
      {button("dark", t.blackout, "B", () => talk.setCurtain("black"))}
      {button("qr", t.qr, "Q", () => talk.setQr(true))}
      {button("full", t.fullScreen, "F", toggleFullScreen)}
      <button
        type="button"
        className="icon-button"
        aria-pressed={also !== null}
        aria-label={t.bothLanguages}
        title={t.bothLanguages}
        onClick={() =>
          store.drag({ also: also === null ? (LANGUAGES.find((other) => other !== language) ?? null) : null })
        }
      >
        <Icon name="languages" />
      </button>
      {button("help", t.help, "?", () => onOpen("help"))}
      {button("close", t.leave, "", () =>
        store.choose({ mode: "explore", tour: null, step: null, also: null }),
      )}
    </div>
  );
}
