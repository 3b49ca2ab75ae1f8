import { type RefObject, useEffect, useRef, useState } from "react";
import { saveChartWords } from "../../i18n/messages/saveChart.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { type Cell, CSV_STYLES, toCsv } from "../../lib/csv.ts";
import { Icon } from "../../ui/Icon.tsx";
import { saveFile } from "../../ui/saveFile.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { preferredCsv } from "./csvChoice.ts";
import "./saveChart.css";

interface Props {
  /** Of what it shows; the file is called after it. */
  readonly id: string;
  readonly title: string;
  /** Who says so, as it stands on a picture that leaves the page. */
  readonly source: string;
  /** The values that it draws, the headings first; asked for when the reader wants them. */
  readonly rows: () => readonly (readonly Cell[])[];
  readonly picture: RefObject<HTMLElement | null>;
}

/** One quiet door to the chart as figures and as a picture. */
export function SaveChart({ id, title, source, rows, picture }: Props) {
  const t = useWords(saveChartWords);
  const say = useSay();
  const { meta } = useAtlas().dataset;
  const box = useRef<HTMLDetailsElement>(null);
  const [hasFailed, setFailed] = useState(false);
  const fileName = `${meta.id}-${id}-v${meta.version}`.replaceAll(/[^\w.-]+/g, "-");
  const close = useClosing(box);
  const saveCsv = () => {
    saveFile(`${fileName}.csv`, "text/csv;charset=utf-8", toCsv(rows(), CSV_STYLES[preferredCsv(window)]));
    close();
  };
  const saveAs = async (format: "png" | "svg") => {
    try {
      const { savePicture } = await import("./savePicture.ts");
      if (picture.current === null) return;
      const notes = [
        source,
        `${say(meta.title)}. ${t.edition({ version: meta.version })} ${say(meta.licence)}`,
      ];
      await savePicture(picture.current, format, {
        words: { title, lead: "", about: [], notes },
        fileName,
      });
      setFailed(false);
      close();
    } catch {
      setFailed(true);
    }
  };
  return (
    <details ref={box} className="save-chart">
      <summary>
        <Icon name="download" />
        {t.save}
        <span className="visually-hidden">: {title}</span>
      </summary>
      <div className="save-chart__choices" role="group" aria-label={t.save}>
        <button type="button" className="text-button" onClick={saveCsv}>
          CSV
        </button>
        <button type="button" className="text-button" onClick={() => void saveAs("png")}>
          PNG
        </button>
        <button type="button" className="text-button" onClick={() => void saveAs("svg")}>
          SVG
        </button>
        {hasFailed && <p role="alert">{t.notSaved}</p>}
      </div>
    </details>
  );
}

/** Closes what was opened when the reader goes on elsewhere or presses Escape; returns how to close it. */
function useClosing(box: RefObject<HTMLDetailsElement | null>): () => void {
  const close = () => box.current?.removeAttribute("open");
  useEffect(() => {
    const leave = ({ target }: Event) => {
      const { current } = box;
      if (target instanceof Node && current?.contains(target) === false) current.removeAttribute("open");
    };
    const escape = (event: KeyboardEvent) => {
      const { current } = box;
      if (event.key !== "Escape" || current?.open !== true) return;
      event.stopPropagation();
      current.removeAttribute("open");
      current.querySelector("summary")?.focus();
    };
    const { current: own } = box;
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    own?.addEventListener("keydown", escape);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
      own?.removeEventListener("keydown", escape);
    };
  }, [box]);
  return close;
}
