import type { Curtain as CurtainName } from "../../tours/talk.ts";

interface Props {
  readonly curtain: CurtainName;
  readonly title: string;
  readonly place: string;
}

/** Covers the views: black, or a calm title screen for the time before and after the talk. */
export function Curtain({ curtain, title, place }: Props) {
  if (curtain === "open") return null;
  return (
    <div className="curtain" data-curtain={curtain} role="status">
      {curtain === "title" && (
        <>
          <p className="curtain__place">{place}</p>
          <p className="curtain__title">{title}</p>
        </>
      )}
    </div>
  );
}
