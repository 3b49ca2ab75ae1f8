import { type ReactNode, useLayoutEffect, useRef } from "react";
import { CloseButton } from "./CloseButton.tsx";
import "./dialog.css";

interface Props {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly className?: string;
}

/**
 * A modal dialog on the browser's own `<dialog>`: focus trap, Escape, inert background and return of focus
 * come with it. Mounted means open.
 */
export function Dialog({ title, closeLabel, onClose, children, className }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  /** Whether the last press began beside the body. */
  const isPressed = useRef(false);
  // Closed while it is still in the page, or the browser would not give the focus back to what opened it.
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // The backdrop is part of the dialog element, so a click on it lands on the dialog itself.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={ref}
      className={`dialog ${className ?? ""}`}
      aria-label={title}
      onCancel={({ target, currentTarget }) => {
        // At once: that it is closed is told with the next picture only, and the key after Escape may come before it.
        if (target === currentTarget) onClose(); // not a file field within
      }}
      onClose={(event) => {
        // The event comes late: by then strict mode has opened the dialog anew.
        if (!event.currentTarget.open) onClose();
      }}
      onPointerDown={(event) => {
        isPressed.current = event.target === event.currentTarget;
      }}
      onClick={(event) => {
        // What was pressed elsewhere and is let go here was no wish to close: a held corner that opened this, or
        // words marked with the mouse beyond the edge.
        if (event.target === event.currentTarget && isPressed.current) onClose();
      }}
    >
      <div className="dialog__body">
        <header className="dialog__head">
          <h2>{title}</h2>
          <CloseButton label={closeLabel} onClick={onClose} />
        </header>
        {children}
      </div>
    </dialog>
  );
}
