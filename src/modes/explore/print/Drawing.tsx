import { useLayoutEffect, useRef } from "react";
import type { SvgPicture } from "../../../ui/picture/domToSvg.ts";
import { svgNode } from "../../../ui/picture/svgNode.ts";
import { withOwnIds } from "../../../ui/picture/withOwnIds.ts";
import { slicesOf } from "./slices.ts";

/** The picture; a long one in pieces, because paper breaks between elements and not within one. */
export function Drawing({ picture }: { readonly picture: SvgPicture }) {
  const holder = useRef<HTMLDivElement>(null);
  const { widthPx, heightPx, node } = picture;
  useLayoutEffect(() => {
    const slices = slicesOf(picture).map(({ top, height }, i) =>
      svgNode("svg", { viewBox: `0 ${top} ${widthPx} ${height}`, width: "100%" }, [
        withOwnIds(node, `paper-${i}-`),
      ]),
    );
    holder.current?.replaceChildren(...slices);
  }, [node, widthPx, picture]);
  return <div ref={holder} className="paper__picture" style={{ aspectRatio: `${widthPx} / ${heightPx}` }} />;
}
