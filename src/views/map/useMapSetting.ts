import type { MapSetting } from "../../layouts/map/base/scene.ts";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
import { useIsOnPaper } from "../../ui/paperLayout.ts";
import { useDisplay } from "../hooks/useDisplay.ts";

/** A phone, upright or on its side, or a page at 200 %: buttons would lie where names have their only room. */
const PHONE = "(max-width: 35.99rem), (max-height: 29.99rem)";

/** Returns what the map stands in. A stage has no buttons, and paper has room, however small the screen is. */
export function useMapSetting(): MapSetting {
  const { labels, isBare = false } = useDisplay();
  const isPhone = useMediaQuery(PHONE);
  const isOnPaper = useIsOnPaper();
  if (isBare) return "frame";
  return isPhone && labels === "all" && !isOnPaper ? "phone" : "page";
}
