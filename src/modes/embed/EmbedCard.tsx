import { clamp } from "../../lib/clamp.ts";
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Text } from "../../dataset/schema/common.ts";
import type { Stream } from "../../dataset/schema/stream.ts";
import { embedWords } from "../../i18n/messages/embed.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { useView } from "../../state/useAtlasState.ts";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { DetailsKicker, DetailsTitle } from "../../views/details/DetailsHead.tsx";
import { recordOf, type SelectedRecord } from "../../model/record.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { useNames } from "../../views/hooks/useNames.ts";
import { useSelect } from "../../views/hooks/useSelect.ts";

const GAP_PX = 16; // between what was chosen and the card

interface Props {
  /** Of the full atlas with the same thing selected. */
  readonly address: string;
  /** Whether a line is all that it may take: over a small picture it would hide what it is about. */
  readonly isLine: boolean;
}

/** What is selected, in a sentence, close to where the reader chose it; everything else is in the full atlas. */
export function EmbedCard(props: Props) {
  const atlas = useAtlas();
  const { selection } = useSelect();
  const selected = selection === null ? null : recordOf(atlas, selection);
  const place = useLastPlace();
  const follow = useView((view) => view.follow);
  // The strip of the chain says where one stands in it, and has its buttons where the card would lie.
  if (selected === null || follow.includes(selected.record.id)) return null;
  const key = `${selected.kind}/${selected.record.id}`;
  return <Card key={key} {...props} selected={selected} place={place} />;
}

interface CardProps extends Props {
  readonly selected: SelectedRecord;
  readonly place: RefObject<number | null>;
}

function Card({ address, isLine, selected, place }: CardProps) {
  const t = useWords(embedWords);
  const { select } = useSelect();
  const card = useRef<HTMLElement>(null);
  const [topPx, setTopPx] = useState(0);
  // The reader chose nothing yet: it came with the address, and what it is about must not be covered on a phone.
  const [isGiven, setGiven] = useState(true);
  useLayoutEffect(() => {
    const own = card.current;
    const page = own?.closest(".embed") ?? null;
    if (page === null || own === null) return;
    setGiven(place.current === null);
    const first = (page.querySelector(".embed__stage")?.getBoundingClientRect().top ?? 0) + window.scrollY;
    const most = page.clientHeight - own.offsetHeight - GAP_PX;
    setTopPx(clamp(first + GAP_PX / 2, place.current ?? 0, most));
  }, [place]);
  return (
    <aside ref={card} className="embed-card" data-given={isGiven || isLine} style={{ top: topPx }}>
      <div className="embed-card__head">
        <h2>
          <DetailsTitle selected={selected} />
          {selected.kind === "stream" && <Ends stream={selected.record} />}
        </h2>
        <CloseButton label={t.close} onClick={() => select(null)} />
      </div>
      <DetailsKicker selected={selected} />
      <Sentence selected={selected} />
      <a href={address} target="_blank" rel="noopener">
        {t.more}
        <span className="visually-hidden"> ({t.inNewWindow})</span>
      </a>
    </aside>
  );
}

/** Between whom it flows, where there is no sentence that says so. */
function Ends({ stream: { donor, receiver } }: { readonly stream: Stream }) {
  const { short } = useNames();
  return (
    <span className="embed-card__ends" translate="no">
      {" "}
      {short(donor)} → {short(receiver)}
    </span>
  );
}

function Sentence({ selected }: { readonly selected: SelectedRecord }) {
  const say = useSay();
  const names = useNames();
  const text = textOf(selected);
  return (
    <>
      {selected.kind === "stream" && <p>{names.toldStream(selected.record)}</p>}
      {text !== null && <p>{say(text)}</p>}
    </>
  );
}

function textOf({ kind, record }: SelectedRecord): Text | null {
  switch (kind) {
    case "figure":
      return null;
    case "partner":
    case "stream":
    case "milestone":
    case "project":
      return record.description;
  }
}

/** Returns where on the page, in px from its top, the reader last pressed or put the focus. */
function useLastPlace(): RefObject<number | null> {
  const place = useRef<number | null>(null);
  useEffect(() => {
    const press = (event: PointerEvent) => {
      place.current = event.pageY + GAP_PX;
    };
    const focus = (event: FocusEvent) => {
      if (event.target instanceof Element && event.target.matches(":focus-visible"))
        place.current = event.target.getBoundingClientRect().bottom + window.scrollY + GAP_PX;
    };
    window.addEventListener("pointerdown", press, { capture: true });
    window.addEventListener("focusin", focus, { capture: true });
    return () => {
      window.removeEventListener("pointerdown", press, { capture: true });
      window.removeEventListener("focusin", focus, { capture: true });
    };
  }, []);
  return place;
}
