import { lazy, Suspense, useEffect, useRef } from "react";
import { embedWords } from "../../i18n/messages/embed.ts";
import { exploreWords } from "../../i18n/messages/explore.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { useView } from "../../state/useAtlasState.ts";
import { Icon } from "../../ui/Icon.tsx";
import { LiveRegion } from "../../ui/LiveRegion.tsx";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { DisplayContext } from "../../views/hooks/useDisplay.ts";
import { useYear } from "../../views/hooks/useYearGraph.ts";
import { TIMELESS_VIEWS } from "../parts/timelessViews.ts";
import { LateLeftOut } from "../../views/parts/LateLeftOut.ts";
import { PICTURE_VIEWS } from "../../state/streamViews.ts";
import { usePublicAddress } from "../parts/usePublicAddress.ts";
import { CurrentView } from "../parts/CurrentView.tsx";
import { EmbedCard } from "./EmbedCard.tsx";
import { EmbedSearch } from "./EmbedSearch.tsx";
import { TinyEmbed } from "./TinyEmbed.tsx";
import { useContentHeight } from "./useContentHeight.ts";
import { useEmbedKeys } from "./useEmbedKeys.ts";
import { useHost } from "./useHost.ts";
import { useScrollLock } from "./useScrollLock.ts";
import { YearStepper } from "./YearStepper.tsx";
import "./embed.css";

const EditionNote = lazy(() => import("../parts/EditionNote.tsx").then((m) => ({ default: m.EditionNote })));

/** A frame whose size the host's page has taken away is 300 × 150; below this no view can be read. */
const TOO_SMALL = "(max-height: 299px), (max-width: 219px)";

/** One line above and one below is all that it has besides the picture: as in embed.css. */
const SMALL = "(max-height: 39.99rem), (max-width: 35.99rem)";

const STAGE = { labels: "all", gestures: "cooperative" } as const;
const BARE = { ...STAGE, isBare: true } as const;

/** Embed: one view inside someone else's page, with a way to the full atlas. */
export function EmbedMode() {
  const t = useWords(embedWords);
  const views = useWords(exploreWords);
  const say = useSay();
  const { meta } = useAtlas().dataset;
  const name = useView((view) => view.view);
  const isFull = useView((view) => view.ui) === "full";
  const isFrozen = useView((view) => view.edition) !== null;
  const year = useYear();
  const address = usePublicAddress();
  const root = useRef<HTMLDivElement>(null);
  const isTiny = useMediaQuery(TOO_SMALL);
  const isSmall = useMediaQuery(SMALL);
  const { heightPx, fills } = useContentHeight(root, name, isTiny);
  const { isInside, isTooLow } = useScrollLock();
  const isLocked = isTooLow && !isInside;
  useHost(heightPx);
  useEmbedKeys();

  const title = `${say(meta.title)} · ${views[name]}`;
  useEffect(() => {
    document.title = title;
  }, [title]);

  if (isTiny) return <TinyEmbed address={address} viewName={views[name]} />;
  return (
    <DisplayContext value={isSmall ? BARE : STAGE}>
      <div
        ref={root}
        className="embed"
        data-fills={fills}
        data-unrolled={!fills}
        data-inside={isInside}
        data-low={isTooLow}
        data-locked={isLocked}
      >
        <header className={isFull ? "embed__head" : "visually-hidden"}>
          <h1 className="embed__title">
            {say(meta.title)} <span>{views[name]}</span>
          </h1>
          {isFull && <EmbedSearch />}
          {isFull && !TIMELESS_VIEWS.has(name) && <YearStepper />}
        </header>
        <main className="embed__stage">
          <CurrentView />
        </main>
        <EmbedCard address={address} isLine={isSmall && fills} />
        <footer className="embed__foot">
          <a href={address} target="_blank" rel="noopener">
            {t.openFull}
            <Icon name="external" />
            <span className="visually-hidden"> ({t.inNewWindow})</span>
          </a>
          {isFrozen && (
            <Suspense>
              <EditionNote opensElsewhere />
            </Suspense>
          )}
          {isFull && PICTURE_VIEWS.has(name) && <LateLeftOut />}
          <span className="embed__last">
            {(isFull || TIMELESS_VIEWS.has(name)) && (
              <span className="embed__edition">{t.edition({ version: meta.version })}</span>
            )}
            {!isFull && !TIMELESS_VIEWS.has(name) && <span>{year}</span>}
            {isTooLow && (
              <span className="embed__hint" aria-hidden="true">
                <span className="embed__hint-pointer">{t.clickToScroll}</span>
                <span className="embed__hint-touch">{t.tapToScroll}</span>
              </span>
            )}
          </span>
        </footer>
        <LiveRegion />
      </div>
    </DisplayContext>
  );
}
