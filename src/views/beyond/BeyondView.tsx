import { useId } from "react";
import { beyondWords } from "../../i18n/messages/beyond.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { ScrollRegion } from "../parts/ScrollRegion.tsx";
import { goToSection } from "../parts/goToSection.ts";
import { countryName } from "./countryName.ts";
import { ProjectEntry } from "./ProjectEntry.tsx";
import { homeCountry, projectsByPlace, type Where } from "./projectsByPlace.ts";
import { StageBeyond } from "./StageBeyond.tsx";
import "./beyond.css";

/** Development and export projects, by where they take place. On a stage their places. */
export function BeyondView() {
  return useDisplay().labels === "about" ? <StageBeyond /> : <DeskBeyond />;
}

function DeskBeyond() {
  const t = useWords(beyondWords);
  const say = useSay();
  const language = useLanguage();
  const base = useId();
  const { meta, projects } = useAtlas().dataset;
  const country = homeCountry(projects, meta);
  const groups = projectsByPlace(projects, meta);
  const titleOf: Record<Where, string> = {
    abroad: t.abroad,
    across: t.across,
    elsewhere: t.elsewhere({ country: country === null ? "" : countryName(country, language) }),
    home: say(meta.place),
  };
  return (
    <ScrollRegion label={t.title} className="beyond">
      <header className="beyond__head">
        <h2>{t.title}</h2>
        <p>{t.intro}</p>
        {groups.length === 0 ? (
          <p>{t.empty}</p>
        ) : (
          <nav aria-label={t.contents} className="beyond__contents">
            {groups.map(({ where, projects: own }) => (
              <button key={where} type="button" onClick={() => goToSection(`${base}-${where}`)}>
                {titleOf[where]} <span className="beyond__count">{own.length}</span>
              </button>
            ))}
          </nav>
        )}
      </header>
      {groups.map(({ where, projects: own }) => (
        <section key={where} className="beyond__group">
          <div className="beyond__group-head">
            <h3 id={`${base}-${where}`} tabIndex={-1}>
              {titleOf[where]}
            </h3>
            <p className="beyond__count">{t.count({ n: own.length })}</p>
          </div>
          {own.map((project) => (
            <ProjectEntry key={project.id} project={project} withCountry={where === "abroad"} />
          ))}
        </section>
      ))}
    </ScrollRegion>
  );
}
