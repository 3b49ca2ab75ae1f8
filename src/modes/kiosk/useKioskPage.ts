import { useEffect } from "react";

/** Sets type, targets and touch of the whole page while mounted: see `html[data-type="kiosk"]` in kiosk.css. */
export function useKioskPage(hasLargeText: boolean): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset["type"] = "kiosk";
    return () => {
      delete dataset["type"];
      delete dataset["text"];
    };
  }, []);
  useEffect(() => {
    document.documentElement.dataset["text"] = hasLargeText ? "large" : "normal";
  }, [hasLargeText]);
}
