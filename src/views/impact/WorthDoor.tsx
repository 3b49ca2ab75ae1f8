import { EVERYBODY } from "../../dataset/schema/viewNames.ts";
import { impactWords } from "../../i18n/messages/impact.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { ViewLink } from "../parts/ViewLink.tsx";

/** A way to what is published of the place with its exchanges and without; nothing where nothing is. */
export function WorthDoor() {
  const t = useWords(impactWords);
  const { studies } = useAtlas().dataset;
  if (studies.length === 0) return null;
  return (
    <p className="impact__worth">
      <ViewLink
        to={{ without: EVERYBODY, selection: null, follow: [], compare: null }}
        className="text-button"
      >
        {t.worth}
      </ViewLink>
    </p>
  );
}
