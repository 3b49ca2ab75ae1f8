import { type MouseEvent, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { detailsWords } from "../../i18n/messages/details.ts";
import { useWords } from "../../i18n/useWords.ts";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { useAtlas } from "../hooks/atlasContext.ts";
import { takeDetailsFocus } from "../hooks/detailsFocus.ts";
import { useSelect } from "../hooks/useSelect.ts";
import { DetailsKicker, DetailsTitle } from "./DetailsHead.tsx";
import { FigureDetails } from "./FigureDetails.tsx";
import { MilestoneDetails } from "./MilestoneDetails.tsx";
import { PartnerDetails } from "./PartnerDetails.tsx";
import { ProjectDetails } from "./ProjectDetails.tsx";
import { recordOf, type SelectedRecord } from "../../model/record.ts";
import { StreamDetails } from "./StreamDetails.tsx";
import { useSheet } from "./useSheet.ts";
import "./details.css";

/** What is selected, in full: beside the view on wide screens, a sheet at the bottom on phones. */
export function DetailsPanel() {
  const atlas = useAtlas();
  const { selection } = useSelect();
  const selected = selection === null ? null : recordOf(atlas, selection);
  return selected === null ? null : <OpenPanel selected={selected} />;
}

function OpenPanel({ selected }: { readonly selected: SelectedRecord }) {
  const t = useWords(detailsWords);
  const { select } = useSelect();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const key = `${selected.kind}/${selected.record.id}`;
  const close = () => select(null);
  const sheet = useSheet(panel, close);
  const rememberWalk = useFocusAfterWalk(heading, key);
  useFocusOnRequest(heading, key);
  useFocusBack(panel);
  return (
    <aside ref={panel} className="details" aria-label={t.label}>
      <div className="details__sheet" data-size={sheet.size} data-kind={selected.kind}>
        <header className="details__head" {...sheet.pull}>
          <span className="details__grip" aria-hidden="true" />
          <div className="details__title">
            <DetailsKicker selected={selected} />
            <h2 ref={heading} tabIndex={-1}>
              <DetailsTitle selected={selected} />
            </h2>
          </div>
          <button
            type="button"
            className="icon-button details__size"
            aria-label={sheet.size === "full" ? t.smaller : t.larger}
            title={sheet.size === "full" ? t.smaller : t.larger}
            onClick={sheet.toggle}
          >
            <Icon name="next" />
          </button>
          <CloseButton label={t.closeDetails} onClick={close} />
        </header>
        {/* A new record starts at its top, with everything folded as it comes. */}
        <div key={key} className="details__body" onClickCapture={rememberWalk}>
          <DetailsOf selected={selected} />
        </div>
      </div>
    </aside>
  );
}

function DetailsOf({ selected }: { readonly selected: SelectedRecord }) {
  switch (selected.kind) {
    case "partner":
      return <PartnerDetails partner={selected.record} />;
    case "stream":
      return <StreamDetails stream={selected.record} />;
    case "milestone":
      return <MilestoneDetails milestone={selected.record} />;
    case "figure":
      return <FigureDetails figure={selected.record} />;
    case "project":
      return <ProjectDetails project={selected.record} />;
  }
}

/**
 * After a step taken in the panel the button that was pressed is gone; the focus goes to the new heading.
 * A selection made elsewhere leaves the focus where it is.
 *
 * @returns what to call when something in the panel is pressed
 */
function useFocusAfterWalk(heading: RefObject<HTMLElement | null>, key: string) {
  const walkedFrom = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (walkedFrom.current === null || walkedFrom.current === key) return;
    walkedFrom.current = null;
    heading.current?.focus({ preventScroll: true });
  }, [key, heading]);
  return ({ target }: MouseEvent) => {
    const hasWalked = target instanceof Element && target.closest("[data-walk]") !== null;
    walkedFrom.current = hasWalked ? key : null;
  };
}

/** Gives the focus to the heading where it was asked for, so that what was found is read out and one can go on in it. */
function useFocusOnRequest(heading: RefObject<HTMLElement | null>, key: string) {
  useEffect(() => {
    if (!takeDetailsFocus()) return;
    // A dialog that closes gives the focus back to what opened it; this comes after that.
    const frame = requestAnimationFrame(() => heading.current?.focus({ preventScroll: true }));
    return () => cancelAnimationFrame(frame);
  }, [key, heading]);
}

/**
 * When the panel goes away with the focus in it, the focus returns to where it was when the panel came; to the views
 * where it was nowhere, or where what had it is gone.
 */
function useFocusBack(panel: RefObject<HTMLElement | null>) {
  useLayoutEffect(() => {
    const element = panel.current;
    const before = document.activeElement;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      const isBack = before instanceof HTMLElement && before !== document.body && before.isConnected;
      const target = isBack ? before : document.getElementById("stage");
      target?.focus({ preventScroll: true });
    };
  }, [panel]);
}
