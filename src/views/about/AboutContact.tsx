import type { About } from "../../dataset/schema/about.ts";
import { aboutWords } from "../../i18n/messages/about.ts";
import { useWords } from "../../i18n/useWords.ts";
import { ExternalLink } from "../parts/ExternalLink.tsx";
import { hostOf } from "../parts/hostOf.ts";
import { Sources } from "./Sources.tsx";

interface Props {
  readonly contact: NonNullable<About["contact"]>;
  readonly headingId: string;
}

/** Where the association can be reached. */
export function AboutContact({ contact: { email, web, references }, headingId }: Props) {
  const t = useWords(aboutWords);
  return (
    <section className="about__section" aria-labelledby={headingId}>
      <h3 id={headingId} tabIndex={-1}>
        {t.contact}
      </h3>
      <dl className="about__contact">
        {email !== null && (
          <div>
            <dt>{t.email}</dt>
            <dd>
              <a className="about__link" href={`mailto:${email}`} translate="no">
                {email}
              </a>
            </dd>
          </div>
        )}
        {web !== null && (
          <div>
            <dt>{t.web}</dt>
            <dd>
              <ExternalLink href={web}>{hostOf(web)}</ExternalLink>
            </dd>
          </div>
        )}
      </dl>
      <Sources ids={references} />
    </section>
  );
}
