import type { People } from "../../dataset/schema/about.ts";
import { aboutWords } from "../../i18n/messages/about.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { Sources } from "./Sources.tsx";

interface Props {
  readonly groups: readonly People[];
  readonly headingId: string;
}

/** People with their offices, by occasion. */
export function AboutPeople({ groups, headingId }: Props) {
  const t = useWords(aboutWords);
  const say = useSay();
  return (
    <section className="about__section" aria-labelledby={headingId}>
      <h3 id={headingId} tabIndex={-1}>
        {t.people}
      </h3>
      <div className="about__statements" data-titled="true">
        {groups.map(({ id, title, people, note, references }) => (
          <div key={id} className="about__statement">
            <h4>{say(title)}</h4>
            <ul className="about__people">
              {people.map(({ name, office }) => (
                <li key={name}>
                  <span translate="no">{name}</span>
                  <span className="about__aside">, {say(office)}</span>
                </li>
              ))}
            </ul>
            {note !== null && <p className="about__aside">{say(note)}</p>}
            <Sources ids={references} />
          </div>
        ))}
      </div>
    </section>
  );
}
