import { detailsWords } from "../../i18n/messages/details.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { PartnerList } from "./PartnerList.tsx";
import { Section } from "./Section.tsx";
import { StreamList } from "./StreamList.tsx";

interface Props {
  readonly partners: readonly string[];
  readonly streams: readonly string[];
}

/** The partners and streams that a milestone, a figure or a project is about. */
export function LinkedSections({ partners, streams }: Props) {
  const t = useWords(detailsWords);
  const atlas = useAtlas();
  const linked = streams.map((id) => atlas.streams.get(id)).filter((stream) => stream !== undefined);
  return (
    <>
      {partners.length > 0 && (
        <Section title={t.partners}>
          <PartnerList ids={partners} />
        </Section>
      )}
      {linked.length > 0 && (
        <Section title={t.streams}>
          <StreamList streams={linked} ends="both" />
        </Section>
      )}
    </>
  );
}
