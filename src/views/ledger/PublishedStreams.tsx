import { ledgerWords } from "../../i18n/messages/ledger.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { publishedCount, type PublishedCount } from "../../model/publishedCount.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { useSelectLink } from "../hooks/useViewLink.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { sayPublisher } from "../parts/sayReference.ts";
import { sayAmount, sayClaimYears } from "../parts/sayClaim.ts";

/** The symbiosis's own count beside ours, with its year and who says so, in one line; nothing where none is published yet. */
export function PublishedStreams() {
  const atlas = useAtlas();
  const year = useYear();
  const isOnStage = useDisplay().labels === "about";
  const count = publishedCount(atlas, year);
  if (count === null) return null;
  return isOnStage ? <Words count={count} /> : <Link count={count} />;
}

function Link({ count }: { readonly count: PublishedCount }) {
  const link = useSelectLink({ kind: "figure", id: count.figure.id });
  return (
    <a {...link} className="view-link">
      <Words count={count} />
    </a>
  );
}

function Words({ count: { claim } }: { readonly count: PublishedCount }) {
  const t = useWords(ledgerWords);
  const say = useSay();
  const language = useLanguage();
  const { references } = useAtlas();
  const reference = references.get(claim.references[0] ?? "");
  return t.published({
    count: sayAmount(claim, language),
    years: sayClaimYears(claim, language),
    who: reference === undefined ? "" : sayPublisher(reference, say),
  });
}
