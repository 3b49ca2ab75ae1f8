import { type RefCallback, useCallback, useLayoutEffect, useRef } from "react";
import { EVERYBODY } from "../../dataset/schema/viewNames.ts";
import { drawnWords } from "../../i18n/messages/drawn.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { useConfig } from "../hooks/configContext.ts";
import { useLeftOutWords } from "./useLeftOutWords.ts";

interface Props {
  /** A picture that has no room for all of it offers it on the map. */
  readonly isOnMap?: boolean;
}

/** What pictures leave out, in one line that offers it; and the way back. Nothing where all is drawn anyway. */
export function LeftOut({ isOnMap = false }: Props) {
  const t = useWords(drawnWords);
  const store = useAtlasStore();
  const isAll = useView((view) => view.show === "all");
  const words = useLeftOutWords();
  const none = useNoneSwitch();
  const ref = useLongestThatFits();
  if (words === null && none === null && !isAll) return null;
  return (
    <span className="left-out" ref={ref}>
      {words !== null && (
        <span>
          <span className="left-out__long">{words.list}</span>{" "}
          <span className="left-out__brief">{words.brief}</span>{" "}
          <span className="left-out__short">{words.short}</span>
        </span>
      )}{" "}
      {(words !== null || isAll) && (
        <button
          type="button"
          className="link-button"
          onClick={() =>
            store.choose(isAll ? { show: null } : { show: "all", ...(isOnMap ? { view: "map" } : {}) })
          }
        >
          {isAll ? t.showRunning : isOnMap ? t.showAllOnMap : t.showAll}
        </button>
      )}{" "}
      {none}
    </span>
  );
}

/** From the longest to the shortest: what is left out is said shorter only after what else could be asked. */
const WAYS = [
  { say: "long", ask: "long" },
  { say: "long", ask: "short" },
  { say: "long", ask: "none" },
  { say: "brief", ask: "none" },
  { say: "short", ask: "short" },
  { say: "short", ask: "none" },
] as const;

/** Where the line must not wrap, it says as much as fits; the sentence decides, not the room alone. */
function sayLongest(line: HTMLElement): void {
  for (const { say, ask } of WAYS) {
    line.dataset["say"] = say;
    line.dataset["ask"] = ask;
    if (line.scrollWidth <= line.clientWidth) return;
  }
}

/** Returns a ref for the line that is to say as much as fits, whatever changes: its words, its room or its letters. */
function useLongestThatFits(): RefCallback<HTMLElement> {
  const now = useRef<HTMLElement>(null);
  // After every change of its words.
  useLayoutEffect(() => {
    if (now.current !== null) sayLongest(now.current);
  });
  return useCallback((line: HTMLElement | null) => {
    now.current = line;
    if (line === null) return;
    const fit = () => sayLongest(line);
    const observer = new ResizeObserver(fit);
    observer.observe(line);
    document.fonts?.addEventListener("loadingdone", fit);
    return () => {
      now.current = null;
      observer.disconnect();
      document.fonts?.removeEventListener("loadingdone", fit);
    };
  }, []);
}

/** At a desk: takes all exchanges away. Null where it is not offered; the way back is in the note above the picture. */
function useNoneSwitch() {
  const t = useWords(drawnWords);
  const store = useAtlasStore();
  const { whatIf } = useConfig();
  const isOffered = useView(({ mode, without }) => mode === "explore" && without === null);
  if (!whatIf || !isOffered) return null;
  return (
    <button
      type="button"
      className="link-button left-out__ask"
      aria-label={t.without}
      onClick={() => store.choose({ without: EVERYBODY, follow: [], compare: null })}
    >
      <span className="left-out__asked">{t.without}</span> <span className="left-out__hint">{t.whatIf}</span>
    </button>
  );
}
