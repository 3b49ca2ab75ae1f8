import { useState } from "react";
import { spreadsheetWords } from "../../i18n/messages/spreadsheet.ts";
import { useWords } from "../../i18n/useWords.ts";
import { CSV_STYLES, type CsvStyleName, toCsv } from "../../lib/csv.ts";
import type { Sheet } from "../../lib/xlsx.ts";
import { Icon } from "../../ui/Icon.tsx";
import { saveFile } from "../../ui/saveFile.ts";
import { preferredCsv, rememberCsv } from "./csvChoice.ts";
import "./saveAsSpreadsheet.css";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const STYLES = Object.keys(CSV_STYLES) as CsvStyleName[];

interface Props {
  /** Without its ending. */
  readonly fileName: string;
  /** Called when the reader wants them; a CSV file holds the first one only. */
  readonly sheets: () => readonly [Sheet, ...Sheet[]];
  readonly disabled?: boolean;
}

/** Rows to take along: as a workbook that every spreadsheet reads alike, or as CSV in the form of the reader's choice. */
export function SaveAsSpreadsheet({ fileName, sheets, disabled = false }: Props) {
  const t = useWords(spreadsheetWords);
  const [style, setStyle] = useState(() => preferredCsv(window));
  const [hasFailed, setFailed] = useState(false);
  const saveXlsx = async () => {
    try {
      const { toXlsx } = await import("../../lib/xlsx.ts");
      saveFile(`${fileName}.xlsx`, XLSX, new Blob([toXlsx(sheets())]));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const saveCsv = () =>
    saveFile(`${fileName}.csv`, "text/csv;charset=utf-8", toCsv(sheets()[0].rows, CSV_STYLES[style]));
  const choose = (name: string) => {
    const chosen = STYLES.find((one) => one === name) ?? style;
    setStyle(chosen);
    rememberCsv(window, chosen);
  };
  return (
    <div className="save-sheet" role="group" aria-label={t.group}>
      <button type="button" className="text-button" disabled={disabled} onClick={() => void saveXlsx()}>
        <Icon name="download" />
        {t.xlsx}
      </button>
      <button type="button" className="text-button" disabled={disabled} onClick={saveCsv}>
        <Icon name="download" />
        {t.csv}
      </button>
      <select
        className="select"
        aria-label={t.style}
        title={t.style}
        value={style}
        onChange={({ target }) => choose(target.value)}
      >
        {STYLES.map((name) => (
          <option key={name} value={name}>
            {t[name]}
          </option>
        ))}
      </select>
      {hasFailed && <p role="alert">{t.failed}</p>}
    </div>
  );
}
