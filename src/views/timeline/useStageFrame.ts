import { useMemo } from "react";
import type { Stream } from "../../dataset/schema/stream.ts";
import { bareResource, shortResource } from "../../i18n/streamName.ts";
import { timelineWords } from "../../i18n/messages/timeline.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { roomForNames } from "../../layouts/timeline/stageLanes.ts";
import { streamLanes } from "../../layouts/timeline/streamLanes.ts";
import { type TimeAxis, timeAxis } from "../../layouts/timeline/timeAxis.ts";
import { upperFirst } from "../../lib/upperFirst.ts";
import { shortForm } from "../../model/names.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useNames } from "../hooks/useNames.ts";
import { BOLD, useTextRuler } from "../hooks/useTextRuler.ts";

export const NAME_REM = 0.875; // the least a hall reads
export const FAMILY_REM = 6; // room for the names of the families at the left
export const APART_REM = 0.4; // between a name and its bar
const MOST_NAMES_SHARE = 0.45; // of what names and axis share
const UNIT_PX = 1000;
const PLAIN = 400; // weight of what is said behind the name

/** What is written beside a bar. */
export interface StageName {
  readonly resource: string;
  /** Empty where there is no room. */
  readonly ends: string;
  readonly namePx: number;
}

/** What stands still while years change. */
export interface StageFrame {
  readonly axis: TimeAxis;
  /** Where the axis begins, in px from the left. */
  readonly left: number;
  /** Returns all that fits before a bar: resource and ends, the resource, its short form. */
  readonly nameOf: (stream: Stream, fontPx: number, beforePx: number) => StageName;
}

/** Returns the axis, with room before it for the names of the earliest streams, whatever partners are called in the year. */
export function useStageFrame(widthPx: number): StageFrame {
  const atlas = useAtlas();
  const say = useSay();
  const t = useWords(timelineWords);
  const ruler = useTextRuler();
  const { short } = useNames();
  return useMemo(() => {
    const { remPx } = ruler;
    const measure = (text: string) => ruler.em(text, BOLD) * remPx;
    const wordsOf = (stream: Stream, ends: { readonly donor: string; readonly receiver: string }) => {
      const named = { resource: say(stream.resource), donor: ends.donor };
      return {
        resource: upperFirst(bareResource(named)),
        short: upperFirst(shortResource(named)),
        ends: t.streamLabel(ends),
      };
    };
    const emOf = ({ resource, ends }: { readonly resource: string; readonly ends: string }) =>
      ruler.em(resource, BOLD) + (ends === "" ? 0 : ruler.em(` ${ends}`, PLAIN));
    const longest = (id: string) => {
      const names = atlas.partners.get(id)?.names.map((name) => say(shortForm(name))) ?? [id];
      return names.toSorted((a, b) => b.length - a.length)[0] ?? id;
    };
    const sharedPx = Math.max(0, widthPx - FAMILY_REM * remPx);
    const needs = streamLanes(atlas, timeAxis(atlas, UNIT_PX, measure)).map(({ stream, pieces }) => {
      const words = wordsOf(stream, { donor: longest(stream.donor), receiver: longest(stream.receiver) });
      return {
        widthPx: (emOf(words) * NAME_REM + APART_REM) * remPx,
        begins: (pieces[0]?.x0 ?? 0) / UNIT_PX,
      };
    });
    const namesPx = Math.min(roomForNames(needs, sharedPx), sharedPx * MOST_NAMES_SHARE);
    return {
      axis: timeAxis(atlas, sharedPx - namesPx, measure),
      left: FAMILY_REM * remPx + namesPx,
      nameOf: (stream: Stream, fontPx: number, beforePx: number) => {
        const words = wordsOf(stream, { donor: short(stream.donor), receiver: short(stream.receiver) });
        const ways = [
          { resource: words.resource, ends: words.ends },
          { resource: words.resource, ends: "" },
          { resource: words.short, ends: "" },
        ].map((way) => ({ ...way, namePx: emOf(way) * fontPx }));
        return (
          ways.find(({ namePx }) => namePx <= beforePx) ??
          ways.at(-1) ?? { resource: "", ends: "", namePx: 0 }
        );
      },
    };
  }, [atlas, widthPx, ruler, say, t, short]);
}
