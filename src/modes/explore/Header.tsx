import { useStore } from "zustand";
import { exploreWords } from "../../i18n/messages/explore.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { offlineStore } from "../../offline/offlineState.ts";
import { useView } from "../../state/useAtlasState.ts";
import { listedViews } from "../../model/views.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { openBuilder, useIsBuilderOpen } from "../parts/builderDoor.ts";
import { LanguageSwitch } from "../parts/LanguageSwitch.tsx";
import { ViewLink } from "../../views/parts/ViewLink.tsx";

/** A title of more letters has a line of its own: beside it there would be no room for the views. */
const LONG_TITLE = 36;

interface Props {
  readonly onSearch: () => void;
  readonly onShare: () => void;
  readonly onHelp: () => void;
}

/** Title, views, search, language and settings. */
export function Header({ onSearch, onShare, onHelp }: Props) {
  const t = useWords(exploreWords);
  const say = useSay();
  const { dataset } = useAtlas();
  const isBuilding = useIsBuilderOpen();
  const current = useView((view) => view.view);
  const title = say(dataset.meta.title);
  const isStored = useStore(offlineStore, ({ state }) => state === "ready");
  const stored = isStored ? `. ${t.stored}` : "";
  return (
    <header className="header" data-long={title.length > LONG_TITLE}>
      <h1 className="header__title">{title}</h1>
      <p className="header__origin">
        {dataset.meta.version}: {say(dataset.meta.licence)}
      </p>
      <nav className="header__views" aria-label={t.views}>
        {listedViews(dataset, current).map((name) => (
          <ViewLink
            key={name}
            to={{ view: name }}
            className="header__view"
            isCurrent={name === current && "page"}
            ref={name === current ? bringIntoSight : undefined}
            {...(name === "about" && { label: t.about, title: t.about })}
          >
            {name === "about" ? t.aboutShort : t[name]}
          </ViewLink>
        ))}
      </nav>
      <div className="header__tools">
        <button
          type="button"
          className="icon-button"
          aria-label={t.search}
          title={`${t.search} (/)`}
          onClick={onSearch}
        >
          <Icon name="search" />
        </button>
        <button type="button" className="icon-button" aria-label={t.share} title={t.share} onClick={onShare}>
          <Icon name="share" />
        </button>
        <ViewLink
          to={{ mode: "present" }}
          className="icon-button header__present"
          label={t.giveTour}
          title={t.giveTour}
        >
          <Icon name="window" />
        </ViewLink>
        <button
          type="button"
          className="icon-button header__build"
          aria-label={t.buildTour}
          title={t.buildTour}
          aria-expanded={isBuilding}
          onClick={() => openBuilder(!isBuilding)}
        >
          <Icon name="plus" />
        </button>
        <LanguageSwitch />
        <button
          type="button"
          className="icon-button header__help"
          aria-label={`${t.help}${stored}`}
          title={`${t.help} (?)${stored}`}
          onClick={onHelp}
        >
          <Icon name="help" />
          {isStored && <i className="header__stored" />}
        </button>
      </div>
    </header>
  );
}

/**
 * On narrow screens the row of views scrolls; the chosen one is always in sight. The row is moved by hand: from what a
 * page has scrolled into view, browsers let the first Tab go on, past the link over the header and half of it.
 */
function bringIntoSight(link: HTMLAnchorElement | null) {
  const row = link?.parentElement;
  if (link === null || !row) return;
  const [inner, outer] = [link.getBoundingClientRect(), row.getBoundingClientRect()];
  row.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
}
