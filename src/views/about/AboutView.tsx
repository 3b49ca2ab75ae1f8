import { useId } from "react";
import type { About, AboutSection, Statement } from "../../dataset/schema/about.ts";
import { aboutWords } from "../../i18n/messages/about.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { goToSection } from "../parts/goToSection.ts";
import { ScrollRegion } from "../parts/ScrollRegion.tsx";
import { AboutContact } from "./AboutContact.tsx";
import { AboutFigures } from "./AboutFigures.tsx";
import { AboutMembers } from "./AboutMembers.tsx";
import { AboutPeople } from "./AboutPeople.tsx";
import { Sources } from "./Sources.tsx";
import "./about.css";

/** The page about the symbiosis itself; a word about it where the dataset has none. */
export function AboutView() {
  const t = useWords(aboutWords);
  const { about } = useAtlas().dataset;
  return (
    <ScrollRegion label={t.title} className="about">
      {about === null ? <p>{t.nothing}</p> : <AboutPage about={about} />}
    </ScrollRegion>
  );
}

function AboutPage({ about }: { readonly about: About }) {
  const t = useWords(aboutWords);
  const say = useSay();
  const base = useId();
  const { lead, sections, figures, people, contact } = about;
  const parts = [
    ...sections.map(({ id, title }) => ({ id, title: say(title) })),
    ...(figures.length > 0 ? [{ id: "figures", title: t.figures }] : []),
    { id: "members", title: t.members },
    ...(people.length > 0 ? [{ id: "people", title: t.people }] : []),
    ...(contact === null ? [] : [{ id: "contact", title: t.contact }]),
  ];
  return (
    <>
      <header className="about__head">
        <h2>{t.title}</h2>
        <p>{t.intro}</p>
        <blockquote className="about__lead">
          <p>{say(lead)}</p>
        </blockquote>
        <Sources ids={about.references} />
        <nav aria-label={t.contents} className="about__contents">
          {parts.map(({ id, title }) => (
            <button key={id} type="button" onClick={() => goToSection(`${base}-${id}`)}>
              {title}
            </button>
          ))}
        </nav>
      </header>
      {sections.map((section) => (
        <TextSection key={section.id} section={section} headingId={`${base}-${section.id}`} />
      ))}
      {figures.length > 0 && <AboutFigures figures={figures} headingId={`${base}-figures`} />}
      <AboutMembers headingId={`${base}-members`} />
      {people.length > 0 && <AboutPeople groups={people} headingId={`${base}-people`} />}
      {contact !== null && <AboutContact contact={contact} headingId={`${base}-contact`} />}
    </>
  );
}

interface SectionProps {
  readonly section: AboutSection;
  readonly headingId: string;
}

function TextSection({ section: { title, statements }, headingId }: SectionProps) {
  const say = useSay();
  return (
    <section className="about__section" aria-labelledby={headingId}>
      <h3 id={headingId} tabIndex={-1}>
        {say(title)}
      </h3>
      <div className="about__statements" data-titled={statements.every(({ title: own }) => own !== null)}>
        {statements.map((statement, i) => (
          <OneStatement key={i} statement={statement} />
        ))}
      </div>
    </section>
  );
}

function OneStatement({ statement }: { readonly statement: Statement }) {
  const t = useWords(aboutWords);
  const say = useSay();
  const { title, text, parts, reservation, references } = statement;
  return (
    <div className="about__statement">
      {title !== null && <h4>{say(title)}</h4>}
      <p>{say(text)}</p>
      {parts.length > 0 && (
        <ul>
          {parts.map((part, i) => (
            <li key={i}>{say(part)}</li>
          ))}
        </ul>
      )}
      {reservation !== null && (
        <p className="about__aside">
          {t.reservation}: {say(reservation)}
        </p>
      )}
      <Sources ids={references} />
    </div>
  );
}
