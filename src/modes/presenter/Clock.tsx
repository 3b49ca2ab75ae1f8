import { useEffect, useState } from "react";
import type { Tour } from "../../dataset/schema/tour.ts";
import { presenterWords } from "../../i18n/messages/presenter.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { plannedSeconds } from "../../tours/stepView.ts";
import { clockText } from "../parts/clockText.ts";
import type { Audience } from "./useAudience.ts";

interface Props {
  readonly tour: Tour;
  readonly index: number;
  readonly audience: Audience;
}

/** Up to this many seconds early or late still counts as on time. */
const ON_TIME_S = 30;

/** The time of day, the time used, and how the talk stands against its plan. */
export function Clock({ tour, index, audience }: Props) {
  const t = useWords(presenterWords);
  const language = useLanguage();
  const now = useNow();
  const startedAt = audience.state?.startedAt ?? now;
  const elapsed = Math.max(0, Math.round((now - startedAt) / 1000));
  const { before, total } = plannedSeconds(tour, index);
  const planned = before + (tour.steps[index]?.seconds ?? 0);
  // Late only once the time of the present step is used up; early only if its time had not begun.
  const late = elapsed > planned ? elapsed - planned : elapsed < before ? elapsed - before : 0;
  const pace =
    Math.abs(late) <= ON_TIME_S
      ? t.onTime
      : late > 0
        ? t.behind({ time: clockText(late) })
        : t.ahead({ time: clockText(-late) });
  return (
    <section className="clock">
      <dl>
        <dt>{t.clock}</dt>
        <dd>
          {new Date(now).toLocaleTimeString(language === "da" ? "da-DK" : "en-GB", {
            hour: "2-digit",
            minute: "2-digit",
          })}
        </dd>
        <dt>{t.elapsed}</dt>
        <dd className="clock__elapsed">{clockText(elapsed)}</dd>
        <dt>{t.plan}</dt>
        <dd>{clockText(total)}</dd>
      </dl>
      <p data-late={late > ON_TIME_S}>{pace}</p>
      <button type="button" className="text-button" onClick={() => audience.send({ type: "restart-clock" })}>
        {t.restart}
      </button>
    </section>
  );
}

/** Returns the time in ms since 1970, anew each second. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}
