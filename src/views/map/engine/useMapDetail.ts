import { useEffect, useState } from "react";
import { useConfig } from "../../hooks/configContext.ts";
import type { DetailOutcome, MapEngine } from "./engine.ts";

/** The switch for more detail, as the map's buttons show it. */
export interface DetailSwitch {
  readonly isOn: boolean;
  readonly toggle: () => void;
}

/**
 * Returns what more detail needs of the map. The switch is null where none is configured or the engine has no place
 * for it. Off until the reader presses it, at each map anew, so that opening an atlas never asks another server.
 */
export function useMapDetail(engine: MapEngine | null, onCredit: (credit: string) => void) {
  const { detail } = useConfig();
  const [isOn, setOn] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const setDetail = engine?.setDetail ?? null;

  useEffect(() => {
    if (!isOn || setDetail === null) return;
    setDetail(detail);
    return () => {
      setDetail(null);
      onCredit("");
    };
  }, [isOn, setDetail, detail, onCredit]);

  const toggle = () => {
    setFailed(false);
    setOn(!isOn);
  };
  return {
    control: detail === null || setDetail === null ? null : ({ isOn, toggle } satisfies DetailSwitch),
    hasFailed,
    onOutcome: (outcome: DetailOutcome) => {
      if (outcome.isShown) onCredit(outcome.credit);
      else {
        setOn(false);
        setFailed(true);
      }
    },
  };
}
