import { useLayoutEffect, useRef } from "react";
import type { SvgPicture } from "../../../ui/picture/domToSvg.ts";
import { svgNode } from "../../../ui/picture/svgNode.ts";
import { withOwnIds } from "../../../ui/picture/withOwnIds.ts";

const SHEET_RATIO = 1.25; // height of a page by its width, with room for a title

/** Over how many sheets a picture goes: more than one where it is much longer than a sheet. */
export const sliceCount = ({ widthPx, heightPx }: SvgPicture): number =>
  heightPx > widthPx * SHEET_RATIO * 1.15 ? Math.ceil(heightPx / (widthPx * SHEET_RATIO)) : 1;

/** The picture; a long one in pieces, because paper breaks between elements and not within one. */
export function Drawing({ picture }: { readonly picture: SvgPicture }) {
  const holder = useRef<HTMLDivElement>(null);
  const { widthPx, heightPx, node } = picture;
  const count = sliceCount(picture);
  useLayoutEffect(() => {
    const slicePx = heightPx / count;
    const slices = Array.from({ length: count }, (_, i) =>
      svgNode("svg", { viewBox: `0 ${i * slicePx} ${widthPx} ${slicePx}`, width: "100%" }, [
        withOwnIds(node, `paper-${i}-`),
      ]),
    );
    holder.current?.replaceChildren(...slices);
  }, [node, widthPx, heightPx, count]);
  return <div ref={holder} className="paper__picture" style={{ aspectRatio: `${widthPx} / ${heightPx}` }} />;
}
