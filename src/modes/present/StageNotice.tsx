import type { ReactNode } from "react";
import { commonWords } from "../../i18n/messages/common.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Icon } from "../../ui/Icon.tsx";

interface Props {
  readonly children: ReactNode;
  readonly role: "alert" | "status";
  readonly onClose: () => void;
}

/** Says something to the guide in a corner of the stage, until it is put away. */
export function StageNotice({ children, role, onClose }: Props) {
  const { close } = useWords(commonWords);
  return (
    <p className="stage__notice" role={role}>
      {children}
      <button type="button" className="icon-button" aria-label={close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </p>
  );
}
