import type { Text } from "../../dataset/schema/common.ts";
import type { Partner } from "../../dataset/schema/partner.ts";
import type { Project } from "../../dataset/schema/story.ts";
import type { Stream } from "../../dataset/schema/stream.ts";
import { LANGUAGES } from "../../lib/language.ts";
import type { Atlas } from "../atlas.ts";
import { partnersOf } from "../filter.ts";
import { currentName } from "../names.ts";
import { streamState } from "../status.ts";
import { amountPassages } from "./amounts.ts";
import { formsIn, namesOfPartner } from "./called.ts";
import { formsOf } from "./plain.ts";
import { standingOfPartner, standingOfStream } from "./standing.ts";
import { type Field, keyOf, type Passage, type Role, type Target, type Thing } from "./thing.ts";
import { AMONG, weightOfState } from "./weights.ts";
import { wordsOf } from "./words.ts";

const passage = (field: Field, role: Role, ...texts: readonly (Text | null | undefined)[]): Passage[] =>
  texts.flatMap((text) => (text == null ? [] : [{ field, role, text }]));

/** Words that are the same in both languages. */
const same = (text: string | null): Text | null => (text === null ? null : { da: text, en: text });

const yearsOf = (...moments: readonly ({ readonly year: number | null } | null | undefined)[]): string[] =>
  moments.flatMap((moment) => (moment?.year == null ? [] : [String(moment.year)]));

const PLAIN = {
  facts: [],
  begins: new Set<string>(),
  called: [],
  standing: [],
  names: [],
  state: null,
  isOver: false,
  weight: 1,
  isCount: false,
  isCost: false,
  isOrigin: false,
} as const;

function thing(
  target: Target,
  title: Text,
  rest: Pick<Thing, "passages"> & Partial<Omit<Thing, "key" | "target" | "title">>,
): Thing {
  return { ...PLAIN, key: keyOf(target), target, title, ...rest };
}

/** Returns everything that can be searched, in the order in which equal hits stand. */
export function thingsOf(atlas: Atlas): Thing[] {
  const { dataset } = atlas;
  const origin = dataset.milestones
    .filter(({ kind, when }) => kind === "network" && when.year !== null)
    .toSorted((a, b) => (a.when.year ?? 0) - (b.when.year ?? 0))[0];
  return [
    ...dataset.partners.map((partner) => partnerThing(atlas, partner)),
    ...dataset.streams.map((stream) => streamThing(atlas, stream)),
    ...dataset.impactFigures.map((figure) =>
      thing({ kind: "figure", id: figure.id }, figure.title, {
        weight: figure.kind === "impact" ? AMONG.ofTheWhole : 1,
        names: [figure.id, ...figure.aliases],
        passages: [
          ...passage("about", "text", figure.description),
          ...passage("text", "text", figure.note, figure.reservation),
          ...amountPassages(figure.claims),
        ],
        isCount: figure.kind === "stream-count" || figure.kind === "member-count",
        isCost: figure.claims.some(({ unit }) => /^(DKK|EUR|USD|SEK)/.test(unit)),
      }),
    ),
    ...dataset.milestones.map((one) =>
      thing({ kind: "milestone", id: one.id }, one.title, {
        names: [...one.aliases],
        passages: passage("about", "text", one.description),
        facts: yearsOf(one.when),
        isOrigin: one === origin,
      }),
    ),
    ...dataset.projects.map(projectThing),
    ...dataset.tours.flatMap((tour) =>
      tour.steps.map((step) =>
        thing({ kind: "step", tour: tour.id, id: step.id }, step.headline, {
          passages: passage("about", "text", step.text),
        }),
      ),
    ),
    ...dataset.references.map((one) =>
      thing({ kind: "reference", id: one.id }, one.title, {
        passages: passage("about", "text", same(one.author), same(one.publisher)),
        facts: yearsOf(one),
      }),
    ),
  ];
}

const isPast = (atlas: Atlas, stream: Stream): boolean =>
  streamState(atlas, stream, atlas.lastYear).endsWith("ended");

/** An outside party is in the network by its streams alone. */
function hasOnlyEnded(atlas: Atlas, { id, kind }: Partner): boolean {
  if (kind !== "external") return false;
  const own = atlas.dataset.streams.filter((stream) => partnersOf(stream).includes(id));
  return own.length > 0 && own.every((stream) => isPast(atlas, stream));
}

/** "Asnæs Power Station (DONG Energy)" begins with its own name and with its owner's. */
function beginningsOf({ names }: Partner): ReadonlySet<string> {
  const texts = names.flatMap(({ name, short }) => [
    name.da,
    name.en,
    ...(short === null ? [] : [short.da, short.en]),
  ]);
  const first = texts.flatMap((text) => text.split("(").flatMap((part) => wordsOf(part).slice(0, 1)));
  return new Set(first.flatMap(formsOf));
}

/** What is counted year by year leads to the partners and streams that show it. */
const seriesPassages = ({ dataset }: Atlas, about: "partners" | "streams", id: string): Passage[] =>
  passage(
    "text",
    "text",
    ...dataset.series.filter((series) => series[about].includes(id)).map(({ title }) => title),
  );

/** Every name of a partner as a passage, all but today's as a former one. */
function namePassages({ names }: Partner): Passage[] {
  return names.flatMap(({ name, short, from }, i): Passage[] => {
    const next = names[i + 1];
    const years = [from?.year ?? null, next?.from?.year ?? null] as const;
    const role: Role = next === undefined ? "text" : "former-name";
    return [
      { field: "names", role, text: name, years },
      ...(short === null ? [] : [{ field: "names" as const, role, text: short, years }]),
    ];
  });
}

function partnerThing(atlas: Atlas, partner: Partner): Thing {
  const { id, aliases, makes, description, note, reservation, roles, memberships, sites } = partner;
  const notes = [...partner.names, ...memberships].map((one) => one.note);
  return thing({ kind: "partner", id }, currentName(partner).name, {
    names: [id, ...aliases],
    begins: beginningsOf(partner),
    called: namesOfPartner(partner),
    standing: standingOfPartner(atlas, partner),
    passages: [
      ...namePassages(partner),
      ...passage("makes", "text", makes),
      ...passage("about", "text", description),
      ...passage("text", "text", ...roles.map(({ what }) => what), note, reservation, ...notes),
      ...passage("text", "text", ...sites.flatMap((site) => [site.name, same(site.address)])),
      ...seriesPassages(atlas, "partners", id),
      ...amountPassages(partner.figures),
    ],
    facts: [
      `=${partner.kind}`,
      ...(partner.to === null ? [] : ["=closed"]),
      ...yearsOf(partner.from, partner.to, ...partner.names.map(({ from }) => from)),
    ],
    weight: partner.kind === "external" ? AMONG.outside : 1,
    isOver: partner.to !== null || partner.kind === "former" || hasOnlyEnded(atlas, partner),
  });
}

function streamThing(atlas: Atlas, stream: Stream): Thing {
  const { id, aliases, description, replaces, note, reservation, gaps, claims, spans } = stream;
  const state = streamState(atlas, stream, atlas.lastYear);
  const namesOf = (partner: string) => (atlas.partners.get(partner)?.names ?? []).map(({ name }) => name);
  const quantities = claims.flatMap((claim) => (claim.about === "quantity" ? [claim] : []));
  const others = claims.flatMap((claim) => (claim.about === "quantity" ? [] : [claim.note]));
  return thing({ kind: "stream", id }, stream.resource, {
    names: [...aliases],
    called: LANGUAGES.map((language) => formsIn(stream.resource[language])),
    standing: standingOfStream(atlas, stream),
    passages: [
      ...passage("ends", "text", ...[stream.donor, stream.receiver].flatMap(namesOf)),
      ...passage("text", "text", ...stream.via.flatMap(namesOf)),
      ...passage("about", "text", description),
      ...passage("replaces", "replaces", replaces),
      ...passage("text", "text", stream.otherwise?.text),
      ...passage("text", "text", note, reservation, ...gaps.map(({ reason }) => reason), ...others),
      ...passage("text", "text", stream.probablyEnded?.reason, stream.afterwards?.text),
      ...passage("text", "text", ...spans.map((span) => span.note)),
      ...seriesPassages(atlas, "streams", id),
      ...amountPassages(quantities),
    ],
    facts: [
      `=${state}`,
      ...(spans.some(({ status }) => status === "pilot") ? ["=pilot"] : []),
      ...yearsOf(...spans.flatMap(({ from, to }) => [from, to])),
    ],
    weight: weightOfState(state),
    state,
    isOver: isPast(atlas, stream),
  });
}

const projectThing = (one: Project): Thing =>
  thing({ kind: "project", id: one.id }, one.title, {
    names: [...one.aliases],
    passages: [
      ...passage("about", "text", one.description, one.place.name),
      ...passage("text", "text", one.lead, one.funder, one.participants, one.note, one.reservation),
      ...one.members.flatMap(({ who, place }) => passage("text", "text", who, place.name)),
      ...amountPassages(one.figures),
    ],
    facts: [`=${one.status}`, ...yearsOf(one.from, one.to)],
  });
