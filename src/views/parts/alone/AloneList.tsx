import { useId } from "react";
import type { Stream } from "../../../dataset/schema/stream.ts";
import { aloneWords } from "../../../i18n/messages/alone.ts";
import { useSay, useWords } from "../../../i18n/useWords.ts";
import { type LedgerRow, ledgerRows } from "../../../layouts/ledger/rows.ts";
import { upperFirst } from "../../../lib/upperFirst.ts";
import { missedIn } from "../../../model/alone.ts";
import { useAtlas } from "../../hooks/atlasContext.ts";
import { useDisplay } from "../../hooks/useDisplay.ts";
import { useNames } from "../../hooks/useNames.ts";
import { useExchanges, useHighlight } from "../../hooks/useYearGraph.ts";
import { FamilyMark } from "../FamilyMark.tsx";
import { ScrollRegion } from "../ScrollRegion.tsx";
import { ViewLink } from "../ViewLink.tsx";
import "./aloneList.css";

/** Each partner of the year on its own: what it would need from elsewhere, and what it would be left with. */
export function AloneList() {
  const t = useWords(aloneWords);
  const atlas = useAtlas();
  const missed = missedIn(useExchanges());
  const { year, streams, replacing, otherwise } = missed;
  const rows = ledgerRows(atlas, streams);
  const isOnStage = useDisplay().labels === "about";
  const firstOther = rows.findIndex(({ isMember }) => !isMember);
  const id = useId();
  return (
    <ScrollRegion label={t.each} className={`alone ${isOnStage ? "alone--stage" : ""}`}>
      <header className="alone__head">
        {/* On a stage the step's own headline says what one sees. */}
        <h2 id={id} className={isOnStage ? "visually-hidden" : undefined}>
          {t.headline({ year })}
        </h2>
        {rows.length === 0 ? (
          <p>{t.nothing}</p>
        ) : (
          <p className="alone__key">{t.key({ n: streams.length, replacing, otherwise })}</p>
        )}
      </header>
      {rows.length > 0 && (
        <div className="alone__sides" aria-hidden="true">
          <b>{t.needs}</b>
          <b>{t.left}</b>
        </div>
      )}
      <ul className="alone__rows" aria-labelledby={id}>
        {rows.map((row, i) => (
          <Row key={row.partnerId} row={row} kicker={i === firstOther && i > 0 ? t.others : null} />
        ))}
      </ul>
    </ScrollRegion>
  );
}

interface RowProps {
  readonly row: LedgerRow;
  /** What stands over the first of those who are no members. */
  readonly kicker: string | null;
}

function Row({ row, kicker }: RowProps) {
  const names = useNames();
  const isLit = useHighlight()?.partners.has(row.partnerId) === true;
  return (
    <li className="alone__row" data-lit={isLit}>
      {kicker !== null && <p className="alone__kicker">{kicker}</p>}
      <h3 className="alone__name">
        <ViewLink to={{ selection: { kind: "partner", id: row.partnerId } }} className="link-button">
          <span translate="no">{names.short(row.partnerId)}</span>
        </ViewLink>
      </h3>
      <Side side="needs" streams={row.gets.map(({ stream }) => stream)} />
      <Side side="left" streams={row.gives.map(({ stream }) => stream)} />
    </li>
  );
}

interface SideProps {
  readonly side: "needs" | "left";
  readonly streams: readonly Stream[];
}

function Side({ side, streams }: SideProps) {
  const t = useWords(aloneWords);
  const say = useSay();
  const names = useNames();
  const sayResource = (stream: Stream): string => {
    const resource = say(stream.resource);
    if (streams.filter((other) => say(other.resource) === resource).length === 1) return resource;
    return side === "needs"
      ? t.fromPartner({ resource, name: names.short(stream.donor) })
      : t.toPartner({ resource, name: names.short(stream.receiver) });
  };
  return (
    <ul className="alone__side" data-side={side} aria-label={t[side]}>
      {streams.map((stream) => (
        <li key={stream.id}>
          <FamilyMark family={stream.family} />
          <p>
            <ViewLink to={{ selection: { kind: "stream", id: stream.id } }} className="link-button">
              {upperFirst(sayResource(stream))}
            </ViewLink>{" "}
            <Instead side={side} stream={stream} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What it came in the place of, or what its donor did with it before; that no source says so, where none does. */
function Instead({ side, stream }: { readonly side: SideProps["side"]; readonly stream: Stream }) {
  const t = useWords(aloneWords);
  const say = useSay();
  const words =
    side === "needs"
      ? stream.replaces && t.insteadOf({ what: say(stream.replaces) })
      : stream.otherwise && say(stream.otherwise.text);
  return <span className="alone__instead">{words ?? <i>{t.notDocumented}</i>}</span>;
}
