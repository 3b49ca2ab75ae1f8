import { useEffect, useState } from "react";
import { mapWords } from "../../i18n/messages/map.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { GroupedScene } from "../../layouts/map/composeScene.ts";
import type { MapPicture } from "../../layouts/map/picture.ts";
import { useSayStates } from "../parts/useSayStates.ts";
import type { OverlayPainter } from "./overlay/overlayPainter.ts";

/** What the map says below itself, in words. */
export interface MapCaption {
  /** What it leaves out of the year's streams. */
  readonly leftOut: string;
  /** Whose the detail on it is. */
  readonly credit: string;
}

/** Keeps whoever writes below the map told what it leaves out and whose detail is on it. Returns whom to tell of the latter. */
export function useCaption(
  painter: OverlayPainter,
  groups: GroupedScene["groups"],
  onCaption: (caption: MapCaption) => void,
): (credit: string) => void {
  const t = useWords(mapWords);
  const [credit, setCredit] = useState("");
  const [leavesOut, setLeavesOut] = useState<MapPicture["leavesOut"]>(null);
  /** As one text, so that the same ones again are no news. */
  const [noRoom, setNoRoom] = useState("");
  useEffect(
    () =>
      painter.onPaint((picture) => {
        setLeavesOut(picture.leavesOut);
        setNoRoom(picture.noRoom.join(" "));
      }),
    [painter],
  );
  const gone = new Set(noRoom.split(" "));
  const said = useSayStates()(
    groups.flatMap(({ streamId, state, streams }) =>
      gone.has(streamId) ? [{ state, n: streams.length }] : [],
    ),
  );
  const crowded = said === null ? "" : t.noRoom(said);
  useEffect(() => {
    const words = { others: t.leavesOutOthers, elsewhere: t.leavesOutElsewhere };
    onCaption({
      leftOut: leavesOut === null ? crowded : words[leavesOut],
      credit: credit === "" ? "" : t.detailCredit({ credit }),
    });
  }, [t, credit, leavesOut, crowded, onCaption]);
  return setCredit;
}
