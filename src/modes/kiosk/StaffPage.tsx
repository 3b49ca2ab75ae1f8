import { useState } from "react";
import * as v from "valibot";
import { useStore } from "zustand";
import { commonWords } from "../../i18n/messages/common.ts";
import { staffWords } from "../../i18n/messages/kioskStaff.ts";
import { useFormat, useSay, useWords } from "../../i18n/useWords.ts";
import { offlineStore } from "../../offline/offlineState.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { saveFile } from "../../ui/saveFile.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { reloadPage } from "./reloadPage.ts";
import type { KioskLog, KioskRecords } from "./kioskLog.ts";

/** Only Chromium tells; the rest of the page does without. */
const MemorySchema = v.object({
  memory: v.object({ usedJSHeapSize: v.number(), jsHeapSizeLimit: v.number() }),
});

const SHOWN_DAYS = 14;
const SHOWN_OPENED = 3;

interface Props {
  readonly log: KioskLog;
  readonly isAwake: boolean;
  readonly onClose: () => void;
}

/** How this screen is doing, for those who look after it. Nothing here leaves the machine by itself. */
export function StaffPage({ log, isAwake, onClose }: Props) {
  const t = useWords(staffWords);
  const common = useWords(commonWords);
  const [records, setRecords] = useState<KioskRecords>(log.read);
  const [isSure, setSure] = useState(false);
  const facts = useFacts(isAwake);

  const save = () => {
    const health = Object.fromEntries(facts.map(([name, value]) => [name, value]));
    saveFile(
      "symbiosis-atlas-kiosk.json",
      "application/json",
      JSON.stringify({ health, ...records }, null, 2),
    );
  };
  const erase = () => {
    if (isSure) {
      log.clear();
      setRecords(log.read());
    }
    setSure(!isSure);
  };
  return (
    <Dialog title={t.title} closeLabel={common.close} onClose={onClose} className="staff-page">
      <dl className="staff-page__facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <VisitDays records={records} />
      <ErrorList records={records} />
      <p className="staff-page__private">{t.private}</p>
      <div className="staff-page__acts">
        <button type="button" className="kiosk-button" onClick={save}>
          {t.export}
        </button>
        <button type="button" className="kiosk-button" onClick={erase}>
          {isSure ? t.reallyDelete : t.delete}
        </button>
        <button type="button" className="kiosk-button" onClick={reloadPage}>
          {t.reload}
        </button>
      </div>
    </Dialog>
  );
}

/** Visits of the last days, and what was opened most in each. */
function VisitDays({ records }: { readonly records: KioskRecords }) {
  const t = useWords(staffWords);
  const format = useFormat();
  const days = Object.entries(records.days)
    .toSorted(([a], [b]) => b.localeCompare(a))
    .slice(0, SHOWN_DAYS);
  return (
    <>
      <h3>{t.visits}</h3>
      {days.length === 0 ? (
        <p>{t.noVisits}</p>
      ) : (
        <table className="staff-page__days">
          <thead>
            <tr>
              <th scope="col">{t.day}</th>
              <th scope="col">{t.visits}</th>
              <th scope="col">{t.opened}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(([day, { visits, opened }]) => (
              <tr key={day}>
                <td>{format.date(day)}</td>
                <td>{format.number(visits)}</td>
                <td>{mostOpened(opened)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** Errors, the last one first. */
function ErrorList({ records }: { readonly records: KioskRecords }) {
  const t = useWords(staffWords);
  return (
    <>
      <h3>{t.errors}</h3>
      {records.errors.length === 0 ? (
        <p>{t.noErrors}</p>
      ) : (
        <ul className="staff-page__errors">
          {records.errors.toReversed().map(({ at, message }, i) => (
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${at} ${i}`}>
              <time dateTime={at}>{at.slice(0, 19).replace("T", " ")}</time> {message}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const mostOpened = (opened: Readonly<Record<string, number>>) =>
  Object.entries(opened)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, SHOWN_OPENED)
    .map(([what, n]) => `${what} (${n})`)
    .join(", ");

/** Returns name and value of everything that is worth a look. */
function useFacts(isAwake: boolean): readonly (readonly [string, string])[] {
  const t = useWords(staffWords);
  const format = useFormat();
  const say = useSay();
  const { meta } = useAtlas().dataset;
  const stored = useStore(offlineStore, ({ state }) => state);
  const [{ started, hours, engine, memory }] = useState(look);
  return [
    [t.build, buildName()],
    [t.dataset, `${say(meta.title)} ${meta.version}, ${format.date(meta.asOf)}`],
    [t.uptime, `${format.date(started)} (${t.hours({ h: format.number(hours) })})`],
    [t.memory, memory ?? t.unknownMemory],
    [t.wakeLock, isAwake ? t.yes : t.no],
    [t.map, engine],
    [t.network, navigator.onLine ? t.yes : t.no],
    [t.stored, stored === "ready" ? t.yes : stored === "storing" ? t.storing : t.no],
    [t.screen, `${window.innerWidth} × ${window.innerHeight}, ${window.devicePixelRatio}×`],
    [t.settings, withoutPin(window.location.search)],
  ];
}

/** What is so at this moment: the page is a picture, not a dial. */
const look = () => ({
  started: new Date(performance.timeOrigin).toISOString().slice(0, 10),
  hours: Math.round(performance.now() / 360_000) / 10,
  engine: document.querySelector("[data-engine]")?.getAttribute("data-engine") ?? "–",
  memory: usedMemory(),
});

/** The build names its own files by their content, so the name of the first one is its version. */
function buildName(): string {
  const script = document.querySelector<HTMLScriptElement>("script[type=module][src]");
  return script?.src.split("/").at(-1) ?? "–";
}

function usedMemory(): string | null {
  const parsed = v.safeParse(MemorySchema, performance);
  if (!parsed.success) return null;
  const { usedJSHeapSize, jsHeapSizeLimit } = parsed.output.memory;
  const mb = (bytes: number) => Math.round(bytes / 1e6);
  return `${mb(usedJSHeapSize)} / ${mb(jsHeapSizeLimit)} MB`;
}

/** The file may be sent by mail; the code should not be in it. */
function withoutPin(query: string): string {
  const params = new URLSearchParams(query);
  if (params.has("pin")) params.set("pin", "****");
  return `?${params.toString()}`;
}
