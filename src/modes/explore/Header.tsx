import { exploreWords } from "../../i18n/messages/explore.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { VIEWS } from "../../state/viewState.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { openBuilder, useIsBuilderOpen } from "../parts/builderDoor.ts";
import { LanguageSwitch } from "../parts/LanguageSwitch.tsx";

interface Props {
  readonly onSearch: () => void;
  readonly onShare: () => void;
  readonly onHelp: () => void;
}

/** Title, views, search, language and settings. */
export function Header({ onSearch, onShare, onHelp }: Props) {
  const t = useWords(exploreWords);
  const say = useSay();
  const { meta } = useAtlas().dataset;
  const store = useAtlasStore();
  const isBuilding = useIsBuilderOpen();
  const current = useView((view) => view.view);
  return (
    <header className="header">
      <h1 className="header__title">{say(meta.title)}</h1>
      <nav className="header__views" aria-label={t.views}>
        {VIEWS.map((name) => (
          <button
            key={name}
            type="button"
            className="header__view"
            aria-current={name === current ? "page" : undefined}
            ref={name === current ? bringIntoSight : undefined}
            onClick={() => store.choose({ view: name })}
          >
            {t[name]}
          </button>
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
        <button
          type="button"
          className="icon-button header__present"
          aria-label={t.giveTour}
          title={t.giveTour}
          onClick={() => store.choose({ mode: "present" })}
        >
          <Icon name="window" />
        </button>
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
          className="icon-button"
          aria-label={t.help}
          title={`${t.help} (?)`}
          onClick={onHelp}
        >
          <Icon name="help" />
        </button>
      </div>
    </header>
  );
}

/** On narrow screens the row of views scrolls; the chosen one is always in sight. */
function bringIntoSight(button: HTMLButtonElement | null) {
  button?.scrollIntoView({ block: "nearest", inline: "center" });
}
