import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { EVERYBODY } from "../../dataset/schema/viewNames.ts";
import type { Atlas } from "../../model/atlas.ts";
import type { Highlight } from "../../model/selection.ts";
import { useView } from "../../state/useAtlasState.ts";
import { useConfig } from "./configContext.ts";

/** Returns the partner without which the network is looked at; null where nobody is left out, or the deployment has it off. */
export function useWithout(): string | null {
  const without = useLeftOut();
  return without === EVERYBODY ? null : without;
}

/** Returns whether partners are looked at without their exchanges; never where the deployment has it off. */
export const useIsAlone = (): boolean => useLeftOut() === EVERYBODY;

function useLeftOut(): string | null {
  const { whatIf } = useConfig();
  const without = useView((view) => view.without);
  return whatIf ? without : null;
}

type LightOf = (atlas: Atlas, partner: string, year: number) => Highlight;

/** How to find what is lit without a partner. It comes with the note that few ask for, not with the first load. */
const lateLight = createStore<{ lightOf: LightOf | null }>(() => ({ lightOf: null }));

/** Tells all views how to find what is lit without a partner. */
export const provideLight = (lightOf: LightOf) => lateLight.setState({ lightOf });

/** Returns how to find what is lit without a partner; null while its code is not there. */
export const useLightOf = (): LightOf | null => useStore(lateLight, ({ lightOf }) => lightOf);
