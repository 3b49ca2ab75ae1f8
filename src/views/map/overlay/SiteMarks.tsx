import { memo } from "react";
import { mapWords } from "../../../i18n/messages/map.ts";
import { useSay, useWords } from "../../../i18n/useWords.ts";
import type { Highlight, Selection } from "../../../model/selection.ts";
import { useAtlas } from "../../hooks/atlasContext.ts";
import { hoverProps } from "../../hooks/useHover.ts";
import { useNames } from "../../hooks/useNames.ts";
import { inReadingOrder } from "./readingOrder.ts";
import type { MapPlace } from "../../../layouts/map/base/scene.ts";
import { useViewLinks } from "../../hooks/useViewLink.ts";

interface Props {
  readonly places: readonly MapPlace[];
  /** How many streams are drawn of each partner; those without one stand there all the same. */
  readonly counts: ReadonlyMap<string, number>;
  readonly highlight: Highlight | null;
  /** In a hall whom the picture is about: not those who only hand on what is lit. */
  readonly named: ReadonlySet<string> | null;
  readonly selection: Selection | null;
  readonly onToggle: (selection: Selection) => void;
}

/** Sites and gates as links with their names, the most important first. Where they stand is the painter's business. */
export const SiteMarks = memo(function SiteMarks(props: Props) {
  const { places, counts, highlight, named, selection, onToggle } = props;
  const t = useWords(mapWords);
  const say = useSay();
  const { partners } = useAtlas();
  const names = useNames();
  const linkTo = useViewLinks();
  const isLit = (id: string) => highlight?.partners.has(id) === true && named?.has(id) !== false;
  return (
    <div className="map__sites" role="group" aria-label={t.sites}>
      {inReadingOrder(places).map((place) => {
        const { partnerId: id } = place;
        const partner = partners.get(id);
        if (partner === undefined) return null;
        const self: Selection = { kind: "partner", id };
        const count = counts.get(id) ?? 0;
        const isSelected = selection?.kind === "partner" && selection.id === id;
        const remark = place.lonLat === null ? t.noPlace : place.errorMeters === null ? null : t.approximate;
        return (
          <a
            key={id}
            {...linkTo({ selection: self }, () => onToggle(self))}
            className="view-link map-site"
            data-mark={`site ${id}`}
            data-partner={id}
            data-member={partner.kind === "member" || partner.kind === "associate"}
            data-active={counts.has(id)}
            data-approximate={place.errorMeters !== null}
            data-light={highlight === null ? "even" : isLit(id) ? "lit" : "dim"}
            aria-current={isSelected ? "true" : undefined}
            {...hoverProps(self)}
          >
            <span className="visually-hidden">
              {[
                `${names.spoken(id)}: ${say(partner.makes)}`,
                remark,
                count > 0 && t.streamCount({ n: count }),
              ]
                .filter((part) => typeof part === "string")
                .join(", ")}
            </span>
            <span className="map-site__disc">
              {count > 0 && (
                <span className="map-site__count" aria-hidden="true">
                  {count}
                </span>
              )}
            </span>
            <span className="map-site__text" aria-hidden="true">
              <b translate="no">{names.short(id)}</b>
              <span className="map-site__makes">{say(partner.makes)}</span>
            </span>
          </a>
        );
      })}
    </div>
  );
});
