import { useEffect, useRef, useState } from "react";
import { shareWords } from "../../../i18n/messages/share.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { withOwnIds } from "../../../ui/picture/withOwnIds.ts";
import { pictureSheet } from "./pictureSheet.ts";
import { shownView, useShared } from "./useShared.ts";

/** The sheet that the files hold, small: what one is about to download, seen before. */
export function PicturePreview() {
  const t = useWords(shareWords);
  const { words } = useShared();
  const holder = useRef<HTMLDivElement>(null);
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    if (isDrawn) return;
    // After the dialog is on screen: to read a large view takes longer than a frame.
    const timer = window.setTimeout(() => {
      const shown = shownView();
      if (shown === null) return;
      try {
        const { node } = pictureSheet(shown, words);
        const copy = withOwnIds(node, "preview-");
        for (const side of ["width", "height"]) copy.removeAttribute(side);
        holder.current?.replaceChildren(copy);
        setDrawn(true);
      } catch {
        setDrawn(false); // the files say so when they are asked for
      }
    }, 0);
    return () => window.clearTimeout(timer);
  }, [words, isDrawn]);
  return (
    <div ref={holder} className="share__picture" role="img" aria-label={t.picturePreview} hidden={!isDrawn} />
  );
}
