import { useId, useState } from "react";
import { beyondWords } from "../../i18n/messages/beyond.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { hasPlaceAway, projectMap } from "../../model/projectPlaces.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { useReveal } from "../hooks/useReveal.ts";
import { useSelect } from "../hooks/useSelect.ts";
import { latePart } from "../parts/latePart.tsx";
import { ScrollRegion } from "../parts/ScrollRegion.tsx";
import { goToSection } from "../parts/goToSection.ts";
import { countryName } from "./countryName.ts";
import { ProjectEntry } from "./ProjectEntry.tsx";
import { homeCountry, projectsByPlace, type Where } from "../../model/projectsByPlace.ts";
import { StageBeyond } from "./StageBeyond.tsx";
import "./beyond.css";

/** With all the coasts of the earth: it comes when the list is there. */
const WorldSheet = latePart(() => import("./WorldSheet.tsx").then((m) => m.WorldSheet), "quiet");

/** Development and export projects, by where they take place. On a stage their places. */
export function BeyondView() {
  return useDisplay().labels === "about" ? <StageBeyond /> : <DeskBeyond />;
}

function DeskBeyond() {
  const t = useWords(beyondWords);
  const say = useSay();
  const language = useLanguage();
  const base = useId();
  const { dataset } = useAtlas();
  const { meta, projects } = dataset;
  // What was pressed on this page stays where it is; what was chosen elsewhere is brought into sight, on the map if it can.
  const [chosenHere, setChosenHere] = useState<string | null>(null);
  const { selection } = useSelect();
  const chosen = projects.find(({ id }) => selection?.kind === "project" && selection.id === id);
  const isOnMap = chosen !== undefined && hasPlaceAway(chosen, meta);
  const mapRef = useReveal<HTMLDivElement>(isOnMap && chosen.id !== chosenHere);
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
      </header>
      {groups.length > 0 && (
        <div ref={mapRef} className="beyond__map">
          <WorldSheet isDesk onChoose={setChosenHere} />
          <p className="beyond__note">
            {t.mapNote({ lists: projectMap(dataset).unplaced.length })} {t.mapSource}.
          </p>
        </div>
      )}
      <div className="beyond__head">
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
      </div>
      {groups.map(({ where, projects: own }) => (
        <section key={where} className="beyond__group">
          <div className="beyond__group-head">
            <h3 id={`${base}-${where}`} tabIndex={-1}>
              {titleOf[where]}
            </h3>
            <p className="beyond__count">{t.count({ n: own.length })}</p>
          </div>
          {own.map((project) => (
            <ProjectEntry
              key={project.id}
              project={project}
              where={where}
              reveals={!isOnMap && project.id !== chosenHere}
              onChoose={() => setChosenHere(project.id)}
            />
          ))}
        </section>
      ))}
    </ScrollRegion>
  );
}
