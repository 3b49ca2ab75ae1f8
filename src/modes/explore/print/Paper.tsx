import type { SvgPicture } from "../../../ui/picture/domToSvg.ts";
import { printWords } from "../../../i18n/messages/print.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { useView } from "../../../state/useAtlasState.ts";
import { useAtlas } from "../../../views/hooks/atlasContext.ts";
import { useYearGraph } from "../../../views/hooks/useYearGraph.ts";
import { ReferenceLine } from "../../../views/parts/ReferenceList.tsx";
import { Drawing } from "./Drawing.tsx";
import { slicesOf } from "./slices.ts";
import { shownData } from "../share/shownData.ts";
import { PaperTable } from "./PaperTable.tsx";
import { useShared } from "../share/useShared.ts";

interface Props {
  readonly picture: SvgPicture | null;
  /** Whether the view has a map that was not there yet. */
  readonly lacksMap: boolean;
  /** Whether the streams stand there as a table, with their references. */
  readonly hasTable: boolean;
}

/** What is on paper: title, the view as a picture and, where asked for, its streams as a table, the references by number. */
export function Paper({ picture, lacksMap, hasTable }: Props) {
  const t = useWords(printWords);
  const atlas = useAtlas();
  const graph = useYearGraph();
  const view = useView((state) => state.view);
  const { words } = useShared();
  const data = shownData(atlas, graph, view);
  const numbers = new Map(data.references.map(({ id }, i) => [id, i + 1]));
  return (
    <>
      <div className="paper__sheet" data-holds={picture !== null && slicesOf(picture).length === 1}>
        <header className="paper__head">
          <h1>{words.title}</h1>
          {words.headline && <h2>{words.headline}</h2>}
          <p>{words.lead}</p>
          {words.about.map((line) => (
            <p key={line} className="paper__about">
              {line}
            </p>
          ))}
        </header>
        {lacksMap && <p>{t.noMapYet}</p>}
        {picture !== null && <Drawing picture={picture} />}
        {words.notes.map((note) => (
          <p key={note} className="paper__note">
            {note}
          </p>
        ))}
      </div>
      {hasTable && data.streams.length > 0 && <PaperTable numbers={numbers} />}
      {view !== "sources" && hasTable && (
        <section>
          <h2>{t.references}</h2>
          <ol className="paper__references">
            {data.references.map((reference) => (
              <li key={reference.id}>
                <ReferenceLine reference={reference} />
                {reference.url !== null && <span className="paper__url"> {reference.url}</span>}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
