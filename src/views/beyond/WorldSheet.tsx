import { useMemo } from "react";
import type { Project } from "../../dataset/schema/story.ts";
import { beyondWords } from "../../i18n/messages/beyond.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { type PlateName, platesOf } from "../../layouts/world/plates.ts";
import { layoutSheet } from "../../layouts/world/sheet.ts";
import { projectMap } from "../../model/projectPlaces.ts";
import { useElementSize } from "../../ui/useElementSize.ts";
import { useRovingFocus } from "../../ui/useRovingFocus.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useTextRuler } from "../hooks/useTextRuler.ts";
import { countryName } from "./countryName.ts";
import { useLand } from "./useLand.ts";
import { WorldPlate } from "./WorldPlate.tsx";
import "./world.css";

interface Props {
  /** Names say more where there is room, and the page scrolls; else the sheet fills its box. */
  readonly isDesk: boolean;
  /** The projects whose places are shown; all unless told. */
  readonly projects?: readonly Project[];
  /** Told which project a press on a place chose. */
  readonly onChoose?: (id: string) => void;
}

/** Where projects are: the world, and closer plates where they crowd around home. One stop of the tab key, with arrows inside. */
export function WorldSheet({ isDesk, projects, onChoose }: Props) {
  const t = useWords(beyondWords);
  const language = useLanguage();
  const { dataset } = useAtlas();
  const map = useMemo(() => projectMap(dataset, projects), [dataset, projects]);
  const plates = useMemo(() => platesOf(map.places, map.home), [map]);
  const [ref, box] = useElementSize<HTMLDivElement>();
  const { remPx } = useTextRuler();
  const land = useLand(plates.length > 1);
  const roving = useRovingFocus(plates.flatMap(({ named }) => named.map(({ id }) => id)));
  const names = plates.map(({ name }) => name);
  const room = { widthPx: box.width, heightPx: isDesk ? Infinity : box.height, remPx };
  const { sizes, gapPx } = layoutSheet(names, room);
  const country = map.home.country === null ? null : countryName(map.home.country, language);
  const titleOf = (name: PlateName) =>
    name === "world"
      ? t.world
      : country === null
        ? t.nearby
        : name === "around"
          ? t.around({ country })
          : country;
  return (
    <div
      ref={ref}
      className="world"
      data-fills={!isDesk}
      role="group"
      aria-label={t.map}
      style={{ gap: gapPx }}
      {...roving.group}
    >
      {box.width > 0 &&
        plates.map((plate, i) => {
          const [size, next, nextSize] = [sizes[i], plates[i + 1], sizes[i + 1]];
          if (size === undefined) return null;
          return (
            <WorldPlate
              key={plate.name}
              plate={plate}
              home={map.home}
              size={size}
              closer={next === undefined || nextSize === undefined ? null : { plate: next, size: nextSize }}
              closerTitle={next === undefined ? null : titleOf(next.name)}
              land={plate.name === "world" ? land.world : land.closer}
              title={titleOf(plate.name)}
              current={roving.current}
              hasTitles={isDesk}
              onChoose={onChoose}
            />
          );
        })}
    </div>
  );
}
