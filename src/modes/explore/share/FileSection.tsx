import { useState } from "react";
import { shareWords } from "../../../i18n/messages/share.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { useView } from "../../../state/useAtlasState.ts";
import type { ViewName } from "../../../state/viewState.ts";
import { Icon } from "../../../ui/Icon.tsx";
import { fontFaces } from "../../../ui/picture/fontFaces.ts";
import { svgToPng } from "../../../ui/picture/svgToPng.ts";
import { saveFile } from "../../../ui/saveFile.ts";
import { useAtlas } from "../../../views/hooks/atlasContext.ts";
import { useYearGraph } from "../../../views/hooks/useYearGraph.ts";
import { SaveAsSpreadsheet } from "../../../views/parts/SaveAsSpreadsheet.tsx";
import { useTableRows, useShownRows } from "../../../views/table/useTableRows.ts";
import { svgText } from "../../../ui/picture/sheet.ts";
import { isCutOff, pictureSheet } from "./pictureSheet.ts";
import { PicturePreview } from "./PicturePreview.tsx";
import { shownData } from "./shownData.ts";
import { shownView, useShared } from "./useShared.ts";
import { useSheets } from "./useSheets.ts";

const PNG_SCALE = 2; // px of the picture for one of the screen, sharp in print up to half a page

/** Views that paper shows as a picture, with the streams beside it only when asked for. */
const STREAM_PICTURES: ReadonlySet<ViewName> = new Set(["overview", "map", "flows", "timeline"]);

interface Props {
  /** Of this very view, in this very edition. */
  readonly address: string | null;
  readonly onPrint: (withTable: boolean) => void;
}

/** The view as picture and as data. */
export function FileSection({ address, onPrint }: Props) {
  const t = useWords(shareWords);
  const atlas = useAtlas();
  const graph = useYearGraph();
  const all = useTableRows();
  const found = useShownRows(all);
  const view = useView((state) => state.view);
  // The order and the search of the table hold in the table only.
  const rows = view === "table" ? found : all;
  const { words, fileName } = useShared();
  const [hasTable, setTable] = useState(false);
  const [progress, setProgress] = useState<"making" | "pictureFailed" | null>(null);

  const savePicture = async (format: "svg" | "png") => {
    const shown = shownView();
    if (shown === null) return;
    setProgress("making");
    try {
      const notes = isCutOff(shown) ? [t.cut, ...words.notes] : words.notes;
      const sheet = pictureSheet(shown, { ...words, notes });
      const text = svgText(sheet, await fontFaces(svgText(sheet, "")));
      if (format === "svg") saveFile(`${fileName}.svg`, "image/svg+xml", text);
      else saveFile(`${fileName}.png`, "image/png", await svgToPng(text, { ...sheet, scale: PNG_SCALE }));
      setProgress(null);
    } catch {
      setProgress("pictureFailed");
    }
  };
  const sheets = useSheets(rows);
  const saveJson = () => {
    const { formatVersion, meta } = atlas.dataset;
    const own = view === "about" ? { about: atlas.dataset.about } : {};
    const data = { address, year: graph.year, formatVersion, meta, ...own, ...shownData(atlas, graph, view) };
    saveFile(`${fileName}.json`, "application/json", `${JSON.stringify(data, null, 2)}\n`);
  };
  const button = (label: string, action: () => void) => (
    <button type="button" className="text-button" onClick={action}>
      <Icon name="download" />
      {label}
    </button>
  );
  return (
    <section className="share__section">
      <h3>{t.files}</h3>
      <PicturePreview />
      <div className="share__buttons">
        {button(t.png, () => void savePicture("png"))}
        {button(t.svg, () => void savePicture("svg"))}
        {button(t.json, saveJson)}
        <button type="button" className="text-button" onClick={() => onPrint(hasTable)}>
          {t.print}
        </button>
      </div>
      {STREAM_PICTURES.has(view) && (
        <label className="share__check">
          <input type="checkbox" checked={hasTable} onChange={({ target }) => setTable(target.checked)} />
          {t.printTable}
        </label>
      )}
      <SaveAsSpreadsheet fileName={fileName} sheets={sheets} />
      <p className="share__note" role="status">
        {progress !== null && t[progress]}
      </p>
    </section>
  );
}
