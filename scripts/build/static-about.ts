import type { Text } from "../../src/dataset/schema/common.ts";
import type { Dataset } from "../../src/dataset/schema/dataset.ts";
import { aboutWords } from "../../src/i18n/messages/about.ts";
import type { Language } from "../../src/lib/language.ts";
import { createAtlas } from "../../src/model/atlas.ts";
import { shownFigure } from "../../src/model/about.ts";
import { resultHeadline } from "../../src/model/headline.ts";
import { sayAmount, sayClaimYears } from "../../src/views/parts/sayClaim.ts";
import { sayDisagreement } from "../../src/views/parts/sayHeadline.ts";

/** Returns what the symbiosis says of itself as HTML, line by line; nothing where the dataset has no such part. */
export function staticAbout(
  dataset: Dataset,
  language: Language,
  escape: (text: string) => string,
): readonly string[] {
  const { about } = dataset;
  if (about === null) return [];
  const t = aboutWords[language];
  const say = (text: Text) => escape(text[language]);
  const list = (items: readonly string[]) => ["<ul>", ...items.map((item) => `<li>${item}</li>`), "</ul>"];
  const atlas = createAtlas(dataset);
  const figures = about.figures.flatMap((figure) => {
    const shown = shownFigure(atlas, figure);
    if (shown === null) return [];
    const claims = shown.claims
      .filter(({ value }) => value !== null)
      .map((claim) => `${sayAmount(claim, language)} (${sayClaimYears(claim, language)})`);
    const headline = resultHeadline(shown.figure.claims);
    const differ = headline === null ? null : sayDisagreement(headline, language);
    const said = [...claims, ...(differ === null ? [] : [differ])].join("; ");
    return claims.length === 0 ? [] : [`${say(shown.figure.title)}: ${escape(said)}`];
  });
  const { contact } = about;
  return [
    `<h2>${t.title}</h2>`,
    `<p>${say(about.lead)}</p>`,
    ...about.sections.flatMap(({ title, statements }) => [
      `<h3>${say(title)}</h3>`,
      ...statements.flatMap((statement) => [
        `<p>${statement.title === null ? "" : `<b>${say(statement.title)}</b>: `}${say(statement.text)}</p>`,
        ...(statement.parts.length > 0 ? list(statement.parts.map(say)) : []),
      ]),
    ]),
    ...(figures.length > 0 ? [`<h3>${t.figures}</h3>`, ...list(figures)] : []),
    ...about.people.flatMap(({ title, people }) => [
      `<h3>${say(title)}</h3>`,
      ...list(people.map(({ name, office }) => `${escape(name)}, ${say(office)}`)),
    ]),
    ...(contact === null
      ? []
      : [
          `<h3>${t.contact}</h3>`,
          ...list([
            ...(contact.email === null
              ? []
              : [`<a href="mailto:${escape(contact.email)}">${escape(contact.email)}</a>`]),
            ...(contact.web === null ? [] : [`<a href="${escape(contact.web)}">${escape(contact.web)}</a>`]),
          ]),
        ]),
  ];
}
