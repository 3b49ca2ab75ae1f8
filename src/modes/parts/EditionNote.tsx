import { useQuery } from "@tanstack/react-query";
import * as v from "valibot";
import { embedWords } from "../../i18n/messages/embed.ts";
import { useWords } from "../../i18n/useWords.ts";
import { fetchPageFile } from "../../ui/pageFile.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
import { usePublicAddress } from "./usePublicAddress.ts";

/** What `data/<name>.editions.json` says: the version that the plain address shows now, and those kept beside it. */
const EditionsSchema = v.object({ present: v.string(), kept: v.array(v.string()) });
export type Editions = v.InferOutput<typeof EditionsSchema>;

/** Returns which editions the server has; null while unknown, or where it does not say. */
export function useEditions(): Editions | null {
  const { id } = useAtlas().dataset.meta;
  const { data } = useQuery({
    queryKey: ["editions", id],
    queryFn: async () => {
      const answer = await fetchPageFile(`data/${id}.editions.json`);
      const parsed = v.safeParse(EditionsSchema, answer.ok ? JSON.parse(await answer.text()) : null);
      return parsed.success ? parsed.output : null;
    },
  });
  return data ?? null;
}

/** Says that a frozen edition is on screen and a newer one exists; nothing as long as none does. */
export function EditionNote({ opensElsewhere = false }: { readonly opensElsewhere?: boolean }) {
  const t = useWords(embedWords);
  const shown = useAtlas().dataset.meta.version;
  const newest = useEditions()?.present ?? shown;
  const address = usePublicAddress({ edition: null });
  if (newest === shown) return null;
  return (
    <p className="edition-note" role="status">
      {t.newerEdition({ shown, newest })}{" "}
      <a href={address} {...(opensElsewhere ? { target: "_blank", rel: "noopener" } : {})}>
        {t.showNewest}
      </a>
    </p>
  );
}
