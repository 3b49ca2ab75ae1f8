import type { KeyboardEvent, MouseEvent } from "react";
import type { Selection } from "../../model/selection.ts";
import type { Atlas } from "../../model/atlas.ts";
import { encodeView } from "../../state/codec.ts";
import { selecting } from "../../state/selecting.ts";
import { useAtlas } from "./atlasContext.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import type { ViewState } from "../../state/viewState.ts";
import { isSame, useSelect } from "./useSelect.ts";

/** What makes an `<a>`, in HTML or in SVG, lead to another view state. */
export type LinkProps =
  | { readonly href: string; readonly draggable: false; readonly onClick: (event: MouseEvent) => void }
  | {
      readonly role: "link";
      readonly tabIndex: number;
      readonly onClick: () => void;
      readonly onKeyDown: (event: KeyboardEvent) => void;
    };

/**
 * Returns the props of a link to the present view with other values in some of its parts. A plain press goes there
 * within the page; with a key held, by the middle button or by the browser's menu the address opens or is copied as
 * that of any link. From a frame it then leads to the full atlas. In a hall there is no way out of the page, so
 * there the link has no address.
 *
 * @param follow what a plain press does, where that is more than to choose `to`
 */
export function useViewLink(to: Partial<ViewState>, follow?: () => void): LinkProps {
  const store = useAtlasStore();
  const atlas = useAtlas();
  const href = useView((view) => hrefOf(view, changesOf(atlas, view, to)));
  return linkProps(href, follow ?? (() => store.choose(changesOf(atlas, store.getState().view, to))));
}

/** Returns a function that does what {@link useViewLink} does, for many links that one component draws. */
export function useViewLinks(): (to: Partial<ViewState>, follow?: () => void) => LinkProps {
  const store = useAtlasStore();
  const atlas = useAtlas();
  const view = useView((state) => state);
  return (to, follow) => {
    const changes = changesOf(atlas, view, to);
    return linkProps(hrefOf(view, changes), follow ?? (() => store.choose(changes)));
  };
}

/** Returns the props of a link that selects something; followed when it is selected already, it lets go. */
export function useSelectLink(
  target: Selection,
): LinkProps & { readonly "aria-current": "true" | undefined } {
  const { selection, toggle } = useSelect();
  const link = useViewLink({ selection: target }, () => toggle(target));
  return { ...link, "aria-current": isSame(selection, target) ? "true" : undefined };
}

/** Returns all that a link changes: to select a thing may mean to go to another year. */
const changesOf = (atlas: Atlas, view: ViewState, to: Partial<ViewState>): Partial<ViewState> =>
  to.selection === undefined ? to : { ...to, ...selecting(atlas, { ...view, ...to }, to.selection) };

/** Returns the address of a view with other values in some of its parts; null where none may be offered. */
function hrefOf(view: ViewState, to: Partial<ViewState>): string | null {
  if (view.mode === "kiosk") return null;
  const whole = view.mode === "embed" ? ({ mode: "explore", ui: "full" } as const) : {};
  const query = encodeView({ ...view, ...to, ...whole });
  return query === "" ? window.location.pathname : `?${query}`;
}

function linkProps(href: string | null, follow: () => void): LinkProps {
  if (href !== null)
    return {
      href,
      draggable: false, // what is pulled is the map or the list, not its links
      onClick: (event) => {
        if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        follow();
      },
    };
  return {
    role: "link",
    tabIndex: 0,
    onClick: follow,
    onKeyDown: ({ key }) => {
      if (key === "Enter") follow();
    },
  };
}
