import { useEffect } from "react";

/** Sets the type of the whole page for a stage while mounted: see `html[data-type="stage"]` in present.css. */
export function useStageType(): void {
  useEffect(() => {
    document.documentElement.dataset["type"] = "stage";
    return () => {
      delete document.documentElement.dataset["type"];
    };
  }, []);
}
