import { lazy, Suspense, useState } from "react";
import { kioskWords } from "../../i18n/messages/kiosk.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { KioskLog } from "./kioskLog.ts";
import { PinPad } from "./PinPad.tsx";
import { StaffCorner } from "./StaffCorner.tsx";

const loadCode = () => import("../parts/QrOverlay.tsx").then((m) => ({ default: m.QrOverlay }));
const loadStaffPage = () => import("./StaffPage.tsx").then((m) => ({ default: m.StaffPage }));
const QrOverlay = lazy(loadCode);
const StaffPage = lazy(loadStaffPage);

/** Fetches the code of what lies above the views ahead. */
export const preloadOverlays = (): Promise<unknown> => Promise.all([loadCode(), loadStaffPage()]);

interface CodeProps {
  /** An address elsewhere, "view" for what is on screen, null for nothing. */
  readonly code: string | null;
  readonly onClose: () => void;
}

/** The present view, or a link that leads out of the atlas, as a code for the visitor's own phone. */
export function CodeOverlay({ code, onClose }: CodeProps) {
  const t = useWords(kioskWords);
  if (code === null) return null;
  return (
    <Suspense>
      {code === "view" ? (
        <QrOverlay onClose={onClose} />
      ) : (
        <QrOverlay onClose={onClose} link={{ address: code, text: t.linkText }} />
      )}
    </Suspense>
  );
}

interface StaffProps {
  readonly pin: string | null;
  readonly log: KioskLog;
  readonly isAwake: boolean;
  /** The corner was held: from here on somebody is at the screen. */
  readonly onEnter: () => void;
}

/** The staff's way in: a corner, a code, a page. Without a code in the address there is none. */
export function StaffDoor({ pin, log, isAwake, onEnter }: StaffProps) {
  const [open, setOpen] = useState<"pin" | "page" | null>(null);
  if (pin === null) return null;
  const close = () => setOpen(null);
  return (
    <>
      <StaffCorner
        onHeld={() => {
          onEnter();
          setOpen("pin");
        }}
      />
      {open === "pin" && <PinPad pin={pin} onRight={() => setOpen("page")} onClose={close} />}
      <Suspense>{open === "page" && <StaffPage log={log} isAwake={isAwake} onClose={close} />}</Suspense>
    </>
  );
}
