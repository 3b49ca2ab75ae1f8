import type { Curtain as CurtainName } from "../../tours/talk.ts";

interface Props {
  readonly curtain: CurtainName;
  readonly title: string;
  readonly place: string;
  readonly onLift: () => void;
}

/** Covers the views: black, or a calm title screen for the time before and after the talk. */
export function CurtainCover({ curtain, title, place, onLift }: Props) {
  if (curtain === "open") return null;
  return (
    // A tablet has no key B; with a keyboard it is the way back.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <div className="curtain" data-curtain={curtain} role="status" onClick={onLift}>
      {curtain === "title" && (
        <>
          <p className="curtain__place">{place}</p>
          <p className="curtain__title">{title}</p>
        </>
      )}
    </div>
  );
}
