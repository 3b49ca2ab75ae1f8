import type { StreamInYear } from "../../../model/filter.ts";
import type { Selection } from "../../../model/selection.ts";
import { rovingItem } from "../../../ui/useRovingFocus.ts";
import { hoverProps } from "../../hooks/useHover.ts";
import { useSelectLink } from "../../hooks/useViewLink.ts";

interface Props {
  readonly one: StreamInYear;
  readonly spoken: string;
  readonly isTabStop: boolean;
  /** What can be hit, px: as high as a finger, however thin the band. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** A stream in the picture, to be hit and to be focused. */
export function StreamStop({ one: { stream }, spoken, isTabStop, box }: Props) {
  const own: Selection = { kind: "stream", id: stream.id };
  return (
    <a
      className="amounts__stop"
      {...useSelectLink(own)}
      {...hoverProps(own)}
      {...rovingItem(stream.id, isTabStop)}
    >
      <title>{spoken}</title>
      <rect className="flows__area" {...box} rx={3} />
    </a>
  );
}
