/** The page of one partner and that of one stream. */
import type { StatusClaim } from "../../../src/dataset/schema/claim.ts";
import type { Partner } from "../../../src/dataset/schema/partner.ts";
import type { Stream } from "../../../src/dataset/schema/stream.ts";
import { commonWords } from "../../../src/i18n/messages/common.ts";
import { detailsWords } from "../../../src/i18n/messages/details.ts";
import { allReferences, quantitiesOf, timeClaimsOf } from "../../../src/model/claims.ts";
import { predecessorsOf, streamsBeside, streamsOfPartner } from "../../../src/model/neighbours.ts";
import { sayPeriod } from "../../../src/views/parts/sayPeriod.ts";
import { hostOf } from "../../../src/views/parts/hostOf.ts";
import { type Desk, PAGE, partnerLink, partnerName, sourceLinks, streamLink, streamTitle } from "./desk.ts";
import { between, facts, type Html, html, list, type Part, section } from "./html.ts";
import {
  amountOf,
  claimTable,
  milestoneList,
  referenceList,
  resultList,
  stateOf,
  streamTable,
  timeClaimList,
  whenOf,
} from "./parts.ts";
import type { TwinPage } from "./page.ts";

/** Returns the page of a partner, in the order in which people ask: what it is, what it gives and gets, since when, figures, sources. */
export function partnerPage(desk: Desk, partner: Partner): TwinPage {
  const { atlas, dataset, say, language, t } = desk;
  const d = detailsWords[language];
  const { gives, takes, handsOn } = streamsOfPartner(atlas, partner.id);
  const isOf = ({ partners }: { readonly partners: readonly string[] }) => partners.includes(partner.id);
  return {
    name: PAGE.partner(partner.id),
    title: partnerName(desk, partner.id),
    description: say(partner.description),
    view: { selection: { kind: "partner", id: partner.id } },
    about: {
      "@type": "Organization",
      name: partnerName(desk, partner.id),
      alternateName: partner.names.slice(0, -1).map(({ name }) => say(name)),
      description: say(partner.description),
      ...(partner.web === null ? {} : { url: partner.web }),
    },
    content: [
      html`<p>${say(partner.description)}</p>`,
      facts([
        [d.makes, say(partner.makes)],
        [t.state, commonWords[language][partner.kind]],
        [d.onSite, sayPeriod({ from: partner.from, to: partner.to }, language)],
        [d.web, partner.web === null ? null : html`<a href="${partner.web}">${hostOf(partner.web)}</a>`],
        [
          d.successors,
          between(
            partner.successors.map((id) => partnerLink(desk, id)),
            ", ",
          ),
        ],
      ]),
      section(t.owner, namesOf(desk, partner)),
      section(d.gives, streamTable(desk, gives)),
      section(d.takes, streamTable(desk, takes)),
      section(d.handsOn, streamTable(desk, handsOn)),
      section(d.membership, membershipsOf(desk, partner)),
      section(d.partnerFigures, claimTable(desk, partner.figures)),
      section(d.milestones, milestoneList(desk, dataset.milestones.filter(isOf))),
      section(d.figures, resultList(desk, dataset.impactFigures.filter(isOf))),
      footOf(desk, partner, partner.references),
    ],
  };
}

const namesOf = (desk: Desk, { names }: Partner): Html | null =>
  names.length < 2
    ? null
    : list(
        names.map(({ name, from, to, note, references }) => [
          html`<b>${desk.say(name)}</b>`,
          from === null ? null : `, ${sayPeriod({ from, to }, desk.language)}`,
          ". ",
          note === null ? null : `${desk.say(note)} `,
          sourceLinks(desk, references),
        ]),
      );

const membershipsOf = (desk: Desk, { memberships }: Partner): Html | null =>
  list(
    memberships.map(({ as, from, to, note, references }) => [
      `${commonWords[desk.language][as]}, ${sayPeriod({ from, to }, desk.language)}. `,
      note === null ? null : `${desk.say(note)} `,
      sourceLinks(desk, references),
    ]),
  );

/** Returns the page of a stream. */
export function streamPage(desk: Desk, stream: Stream): TwinPage {
  const { atlas, dataset, say, language, t } = desk;
  const d = detailsWords[language];
  const common = commonWords[language];
  const isOf = ({ streams }: { readonly streams: readonly string[] }) => streams.includes(stream.id);
  const next = stream.successor === null ? undefined : atlas.streams.get(stream.successor);
  const links = (streams: readonly Stream[]) => list(streams.map((other) => streamLink(desk, other)));
  return {
    name: PAGE.stream(stream.id),
    title: streamTitle(desk, stream),
    description: say(stream.description),
    view: { selection: { kind: "stream", id: stream.id } },
    about: [stream.donor, stream.receiver].map((id) => ({
      "@type": "Organization",
      name: partnerName(desk, id),
    })),
    content: [
      html`<p>${say(stream.description)}</p>`,
      facts([
        [d.from, partnerLink(desk, stream.donor)],
        [
          d.via,
          between(
            stream.via.map((id) => partnerLink(desk, id)),
            ", ",
          ),
        ],
        [d.to, partnerLink(desk, stream.receiver)],
        [t.when, whenOf(desk, stream)],
        [t.state, stateOf(desk, stream)],
        [
          d.replaces,
          stream.replaces === null
            ? d.replacesUnknown
            : [say(stream.replaces), " ", sourceLinks(desk, stream.replacesReferences)],
        ],
        [
          d.otherwise,
          stream.otherwise === null
            ? null
            : [say(stream.otherwise.text), " ", sourceLinks(desk, stream.otherwise.references)],
        ],
        [d.needs, needsOf(desk, stream)],
        [d.amount, amountOf(desk, stream) ?? common.notPublished],
        [d.confidence, d.confidenceOfStream({ level: common[stream.confidence] })],
      ]),
      section(d.amounts, claimTable(desk, quantitiesOf(stream))),
      section(d.periods, periodsOf(desk, stream)),
      section(d.startClaims, timeClaimList(desk, timeClaimsOf(stream, "start"), "start")),
      section(d.endClaims, timeClaimList(desk, timeClaimsOf(stream, "end"), "end")),
      section(d.statusClaims, statusList(desk, stream)),
      section(common["probably-ended"], probablyEnded(desk, stream)),
      section(d.tookOverFrom, links(predecessorsOf(atlas, stream.id))),
      section(d.followedBy, next === undefined ? null : links([next]), afterwards(desk, stream)),
      section(d.samePair, links(streamsBeside(atlas, stream))),
      section(d.milestones, milestoneList(desk, dataset.milestones.filter(isOf))),
      section(d.figures, resultList(desk, dataset.impactFigures.filter(isOf))),
      section(d.gaps, list(stream.gaps.map(({ reason }) => say(reason)))),
      footOf(desk, stream, allReferences(stream)),
    ],
  };
}

/** The streams without one of which it cannot run; null where it needs none. */
function needsOf(desk: Desk, { needs }: Stream): Part {
  const needed = needs.flatMap((id) => desk.atlas.streams.get(id) ?? []);
  if (needed.length === 0) return null;
  const links = between(
    needed.map((other) => streamLink(desk, other)),
    ", ",
  );
  return needed.length === 1 ? links : [`${detailsWords[desk.language].oneOf} `, links];
}

const periodsOf = (desk: Desk, { spans }: Stream): Html | null =>
  list(
    spans.map((span) => [
      `${sayPeriod(span, desk.language)}: ${commonWords[desk.language][span.status]}`,
      span.note === null ? null : `. ${desk.say(span.note)}`,
    ]),
  );

const statusList = (desk: Desk, { claims }: Stream): Html | null =>
  list(
    claims
      .filter((claim): claim is StatusClaim => claim.about === "status")
      .toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0))
      .map(({ year, status, note, references }) => [
        `${year ?? detailsWords[desk.language].undatedStatus}: ${commonWords[desk.language][status]}. `,
        note === null ? null : `${desk.say(note)} `,
        sourceLinks(desk, references),
      ]),
  );

const probablyEnded = (desk: Desk, { probablyEnded: ended }: Stream): Part =>
  ended === null ? null : html`<p>${desk.say(ended.reason)} ${sourceLinks(desk, ended.references)}</p>`;

const afterwards = (desk: Desk, { afterwards: after }: Stream): Part =>
  after === null ? null : html`<p>${desk.say(after.text)} ${sourceLinks(desk, after.references)}</p>`;

/** What stands at the end of a record: note, reservations, and every source in full. */
function footOf(
  desk: Desk,
  record: Pick<Stream, "note" | "reservation">,
  references: readonly string[],
): Part {
  const { say, language } = desk;
  const d = detailsWords[language];
  return [
    section(d.note, record.note === null ? null : html`<p>${say(record.note)}</p>`),
    section(d.reservation, record.reservation === null ? null : html`<p>${say(record.reservation)}</p>`),
    section(d.references, referenceList(desk, references)),
  ];
}
