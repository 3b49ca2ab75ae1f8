import { useEffect, useState } from "react";
import { exploreWords } from "../../i18n/messages/explore.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { useStore } from "zustand";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { offlineStore } from "../../offline/offlineState.ts";
import { announce } from "../../ui/announce.ts";
import { LiveRegion } from "../../ui/LiveRegion.tsx";
import { FilterBar } from "../../views/filters/FilterBar.tsx";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { TimeRail } from "../../views/rail/TimeRail.tsx";
import { useIsBuilderOpen } from "../parts/builderDoor.ts";
import { CompareSwitch } from "./CompareSwitch.tsx";
import { Header } from "./Header.tsx";
import { useKeys } from "./useKeys.ts";
import { useFirstSign } from "./useFirstSign.ts";
import { PICTURE_VIEWS, STREAM_VIEWS } from "../../state/streamViews.ts";
import { LateLeftOut } from "../../views/parts/LateLeftOut.ts";
import { TIMELESS_VIEWS } from "../parts/timelessViews.ts";
import { CurrentView } from "../parts/CurrentView.tsx";
import { latePart } from "../../views/parts/latePart.tsx";
import { keepTyping } from "../../views/search/typeAhead.ts";
import "./explore.css";

const loadSearch = () => import("../../views/search/SearchDialog.tsx");
const SearchDialog = latePart(() => loadSearch().then((m) => m.SearchDialog));
const HelpDialog = latePart(() => import("./HelpDialog.tsx").then((m) => m.HelpDialog));
const loadDetails = () => import("../../views/details/DetailsPanel.tsx");
const DetailsPanel = latePart(() => loadDetails().then((m) => m.DetailsPanel));

const ShareDialog = latePart(() => import("./share/ShareDialog.tsx").then((m) => m.ShareDialog));
const EditionNote = latePart(
  () => import("../parts/EditionNote.tsx").then(({ EditionNote: Note }) => () => <Note />),
  "quiet",
);

const SETTLED_AFTER_MS = 2000; // what searching and reading on need is fetched once all on screen is there and somebody with it
const UpdateNotice = latePart(() => import("./UpdateNotice.tsx").then((m) => m.UpdateNotice), "quiet");
const Notices = latePart(() => import("./Notices.tsx").then((m) => m.Notices));
const TourBuilder = latePart(() => import("../builder/TourBuilder.tsx").then((m) => m.TourBuilder));

/** Explore: every view, every control. */
export function ExploreMode() {
  const t = useWords(exploreWords);
  const say = useSay();
  const atlas = useAtlas();
  const hasSelection = useView((view) => view.selection !== null);
  const viewName = useView((view) => view.view);
  const hasNotices = useStore(useAtlasStore(), (state) => state.notices.length > 0);
  const isBuilding = useIsBuilderOpen();
  const [open, setOpen] = useState<"search" | "share" | "help" | null>(null);
  const openSearch = () => {
    keepTyping();
    setOpen("search");
  };
  useKeys({ isDialogOpen: open !== null, onSearch: openSearch, onHelp: () => setOpen("help") });

  const isFrozen = useView((view) => view.edition !== null);
  const isSomebodyThere = useFirstSign(SETTLED_AFTER_MS);
  useEffect(() => {
    if (isSomebodyThere) void Promise.allSettled([loadSearch(), loadDetails()]);
  }, [isSomebodyThere]);
  const { takeUpdate, hasJustBeenStored } = useStore(offlineStore);
  const hasUpdate = takeUpdate !== null;
  useEffect(() => {
    if (hasJustBeenStored) announce(t.stored);
  }, [hasJustBeenStored, t.stored]);
  const title = `${t[viewName]} · ${say(atlas.dataset.meta.title)}`;
  useEffect(() => {
    document.title = title;
  }, [title]);

  return (
    <div className={`explore explore--${viewName}`} data-has-selection={hasSelection}>
      <a className="explore__skip" href="#stage">
        {t.skip}
      </a>
      <Header onSearch={openSearch} onShare={() => setOpen("share")} onHelp={() => setOpen("help")} />
      {STREAM_VIEWS.has(viewName) && (
        <section className="explore__bar" aria-label={t.shown}>
          <FilterBar>
            <CompareSwitch />
          </FilterBar>
          {/* The flows have it beside their headline. */}
          {PICTURE_VIEWS.has(viewName) && viewName !== "flows" && <LateLeftOut />}
        </section>
      )}
      {/* In the flow: a notice that nobody asked for covers nothing. */}
      <div className="explore__notices">
        {hasNotices && <Notices />}
        {hasUpdate && <UpdateNotice />}
        {isFrozen && <EditionNote />}
      </div>
      {isBuilding && <TourBuilder />}
      <main id="stage" className="explore__stage" tabIndex={-1}>
        <CurrentView />
      </main>
      {hasSelection && <DetailsPanel />}
      {!TIMELESS_VIEWS.has(viewName) && <TimeRail />}
      {open === "search" && <SearchDialog onClose={() => setOpen(null)} />}
      {open === "share" && <ShareDialog onClose={() => setOpen(null)} />}
      {open === "help" && <HelpDialog onClose={() => setOpen(null)} />}
      <LiveRegion />
    </div>
  );
}
