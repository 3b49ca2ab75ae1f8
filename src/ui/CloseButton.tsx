import { Icon } from "./Icon.tsx";

interface Props {
  /** What it closes or takes away: read aloud, and shown to who rests on it. */
  readonly label: string;
  readonly onClick: () => void;
}

/** The cross that closes a note, a panel or a dialog. */
export function CloseButton({ label, onClick }: Props) {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name="close" />
    </button>
  );
}
