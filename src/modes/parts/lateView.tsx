import { type ComponentType, lazy, useState } from "react";
import { orMissing } from "../../ui/missingCode.ts";

/** A view whose code is not in the first load. */
export interface LateView {
  readonly View: ComponentType;
  /** Fetches its code; may be called before it is shown, and more than once. */
  readonly load: () => Promise<unknown>;
}

/**
 * Returns a view that comes when it is first shown, or when it is asked for. Where its code is there by then, it stands
 * on the page at once, with no word of loading before it.
 */
export function lateView(fetchView: () => Promise<ComponentType>): LateView {
  let here: ComponentType | null = null;
  const load = async () => {
    here ??= await fetchView();
    return here;
  };
  const Late = lazy(orMissing(async () => ({ default: await load() })));
  function View() {
    // What was chosen stays: another component in its place would begin anew.
    const [Chosen] = useState(() => here ?? Late);
    return <Chosen />;
  }
  return { View, load };
}
