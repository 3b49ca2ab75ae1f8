import { type RefObject, useEffect, useRef, useState } from "react";
import { impactWords } from "../../i18n/messages/impact.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { CSV_STYLES, toCsv } from "../../lib/csv.ts";
import { Icon } from "../../ui/Icon.tsx";
import { saveFile } from "../../ui/saveFile.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { preferredCsv } from "../parts/csvChoice.ts";
import type { Rows } from "./chartRows.ts";
import { useSourceText } from "./SourceLine.tsx";

/** What a chart is when it leaves the page. */
export interface SavedChart {
  /** Of the record that it shows; the file is called after it. */
  readonly id: string;
  readonly title: string;
  readonly sources: readonly string[];
  /** The values that it draws; asked for when the reader wants them. */
  readonly rows: () => Rows;
}

interface Props extends SavedChart {
  readonly picture: RefObject<HTMLElement | null>;
}

/** One quiet door to the chart as figures and as a picture. */
export function SaveChart({ id, title, sources, rows, picture }: Props) {
  const t = useWords(impactWords);
  const say = useSay();
  const sourceText = useSourceText();
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
        sourceText(sources),
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
