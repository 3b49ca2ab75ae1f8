import { presentWords } from "../../i18n/messages/present.ts";
import { recordWords } from "../../i18n/messages/record.ts";
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
  const { isHeld, record } = talk;
  const isTold = record.told !== null;
  const { play, stop } = useWords(recordWords);
  const { index, tour } = running;
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
      {button("previous", t.previous, "PageUp", () => talk.by(-1), isHeld || (!isTold && index === 0))}
      {button(
        "next",
        t.next,
        "PageDown",
        () => talk.by(1),
        isHeld || (!isTold && index === tour.steps.length - 1),
      )}
      {isTold &&
        button(
          record.isPlaying ? "pause" : "play",
          record.isPlaying ? stop : play,
          "A",
          () => record.play(!record.isPlaying),
          isHeld,
        )}
      {button("search", t.lookUp, "/", () => onOpen("search"), isHeld)}
      {button("window", t.presenterWindow, "S", talk.presenter.open)}
      {button("dark", t.blackout, "B", () => talk.setCurtain("black"))}
      {button("qr", t.qr, "Q", () => talk.setQr(true), isHeld)}
      {button("full", t.fullScreen, "F", toggleFullScreen)}
      <button
        type="button"
        className="icon-button"
        aria-pressed={also !== null}
        disabled={isHeld}
        aria-label={t.bothLanguages}
        title={t.bothLanguages}
        onClick={() =>
          store.drag({ also: also === null ? (LANGUAGES.find((other) => other !== language) ?? null) : null })
        }
      >
        <Icon name="languages" />
      </button>
      {button("help", t.help, "?", () => onOpen("help"), isHeld)}
      {button(
        "close",
        t.leave,
        "",
        () => store.choose({ mode: "explore", tour: null, step: null, also: null }),
        isHeld,
      )}
      {isHeld && (
        <p className="stage__held" role="status">
          {t.held}{" "}
          <button type="button" className="text-button" title="H" onClick={() => talk.release(null)}>
            {t.letGo}
          </button>
        </p>
      )}
    </div>
  );
}
