import { timelineWords } from "../../i18n/messages/timeline.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { BarPiece } from "../../layouts/timeline/spanBar.ts";
import type { SpanStatus } from "../../dataset/schema/claim.ts";
import type { ClaimMark } from "../../layouts/timeline/streamLanes.ts";
import { LaneBar } from "./LaneBar.tsx";

const WIDTH = 56; // px of a sample

const sample = (
  status: BarPiece<SpanStatus>["status"],
  x0: number,
  x1: number,
  rest: Partial<BarPiece<SpanStatus>> = {},
): BarPiece<SpanStatus> => ({ status, x0, x1, fadeIn: 0, fadeOut: 0, isStart: false, isEnd: false, ...rest });

const RINGS: readonly ClaimMark[] = [
  { about: "start", year: 0, x: 6, isPreferred: true },
  { about: "start", year: 1, x: 30, isPreferred: false },
];
const NO_RINGS: readonly ClaimMark[] = [];

const SAMPLES = [
  { word: "keyEnded", pieces: [sample("running", 4, 50, { isStart: true, isEnd: true })], claims: NO_RINGS },
  { word: "keySoft", pieces: [sample("running", 0, 56, { fadeIn: 24, fadeOut: 24 })], claims: NO_RINGS },
  { word: "keyDisputed", pieces: [sample("disputed", 6, 30), sample("running", 30, 56)], claims: RINGS },
  {
    word: "keyUndocumented",
    pieces: [sample("running", 0, 26, { fadeOut: 14 }), sample("undocumented", 26, 56)],
    claims: NO_RINGS,
  },
  { word: "keyPlanned", pieces: [sample("planned", 4, 56, { isStart: true })], claims: NO_RINGS },
  { word: "keyPilot", pieces: [sample("pilot", 4, 52)], claims: NO_RINGS },
] as const;

/** What the forms of the bars mean, each beside a sample. */
export function BarKey() {
  const t = useWords(timelineWords);
  return (
    <ul className="bar-key" aria-label={t.key}>
      {SAMPLES.map(({ word, pieces, claims }) => (
        <li key={word}>
          <LaneBar pieces={pieces} claims={claims} tone="ink" width={WIDTH} height={24} />
          {t[word]}
        </li>
      ))}
    </ul>
  );
}
