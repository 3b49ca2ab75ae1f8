import { commonWords } from "../../../i18n/messages/common.ts";
import { exploreWords } from "../../../i18n/messages/explore.ts";
import { shareWords } from "../../../i18n/messages/share.ts";
import { useFormat, useLanguage, useSay, useWords } from "../../../i18n/useWords.ts";
import { useView } from "../../../state/useAtlasState.ts";
import { useAtlas } from "../../../views/hooks/atlasContext.ts";
import { sayChanges, sayInSentences } from "../../../views/compare/sayChanges.ts";
import { sayDifference } from "../../../views/compare/sayDifference.ts";
import { recordOf } from "../../../model/record.ts";
import { useHeadline } from "../../../views/flows/useHeadline.ts";
import { useNames } from "../../../views/hooks/useNames.ts";
import { useIsAlone } from "../../../views/hooks/useWithout.ts";
import { useDifference, useDrawnGraph, useFilter, useYearGraph } from "../../../views/hooks/useYearGraph.ts";
import { useLeftOutWords } from "../../../views/parts/useLeftOutWords.ts";
import { PICTURE_VIEWS, STREAM_VIEWS } from "../../../state/streamViews.ts";
import { TIMELESS_VIEWS } from "../../parts/timelessViews.ts";
import { useEditions } from "../../parts/EditionNote.tsx";
import { isReachable, usePublicAddress } from "../../parts/usePublicAddress.ts";
import { useTours } from "../../parts/useTours.ts";
import { useTourWords } from "../../parts/useTourWords.ts";
import { isOnStep } from "../../../tours/stepView.ts";
import type { SheetWords } from "../../../ui/picture/sheet.ts";
import { shownData } from "./shownData.ts";

/** Returns what a shared view says about itself, and the beginning of its files' names. */
export function useShared(): { readonly words: SheetWords; readonly fileName: string } {
  const t = useWords(shareWords);
  const views = useWords(exploreWords);
  const say = useSay();
  const format = useFormat();
  const language = useLanguage();
  const atlas = useAtlas();
  const graph = useYearGraph();
  const difference = useDifference();
  const view = useView((state) => state.view);
  const { version } = atlas.dataset.meta;
  const isKept = useEditions()?.kept.includes(version) === true;
  const address = usePublicAddress({ lang: language, edition: isKept ? version : null });
  const sources = usePublicAddress({ view: "sources", year: null, selection: null, camera: null });
  const { meta } = atlas.dataset;
  const date = format.date(meta.asOf);
  const n = shownData(atlas, graph, view).references.length;
  const leftOut = useLeftOutWords()?.list ?? null;
  const stepWords = useStepWords();
  const seen = useSeen();
  const isSaid = seen === null || stepWords.length > 0; // what a stage says stands for it
  const words: SheetWords = {
    title: say(meta.title),
    lead: `${views[view]} · ${TIMELESS_VIEWS.has(view) ? t.asOf({ date }) : t.year({ year: graph.year })}`,
    headline: isSaid ? null : seen.headline,
    about: [...(isSaid ? [] : [seen.summary]), ...stepWords, ...useChoices()],
    notes: [
      ...(difference === null || !STREAM_VIEWS.has(view)
        ? []
        : [
            [
              sayDifference(difference, language),
              ...sayInSentences(sayChanges(atlas, difference, language), language),
            ].join(" "),
          ]),
      ...(leftOut === null || !PICTURE_VIEWS.has(view) ? [] : [leftOut]),
      isReachable(sources) ? t.references({ n, address: sources }) : t.referencesHere({ n }),
      `${t.edition({ version: meta.version, date })} ${say(meta.licence)} ${say(meta.map.attribution)}.`,
      ...(isReachable(address) ? [address] : []),
    ],
  };
  const fileName = `${meta.id}-${view}-${graph.year}-v${meta.version}`.replaceAll(/[^\w.-]+/g, "-");
  return { words, fileName };
}

/** Returns what one sees of a year, in the flows' words, for a view that does not say it itself: the map. */
function useSeen() {
  const isMap = useView(({ view }) => view === "map");
  const isAlone = useIsAlone();
  const seen = useHeadline(useDrawnGraph());
  return isMap && !isAlone ? seen : null;
}

/** Returns what a stage says above the view, in the languages in which it does: headline, then sentence. */
function useStepWords(): string[] {
  const view = useView((state) => state);
  const { lastYear } = useAtlas();
  const { find } = useTours();
  const tourWords = useTourWords();
  const language = useLanguage();
  const step = find(view.tour ?? "")?.steps.find(({ id }) => id === view.step);
  if (view.mode !== "present" || step === undefined || !isOnStep(view, step, lastYear)) return [];
  const languages = view.also === null || view.also === language ? [language] : [language, view.also];
  return languages.flatMap((lang) =>
    [tourWords.headline(step, lang).text, step.text[lang]].filter((words) => words !== ""),
  );
}

/** Returns what a reader has selected, and what filters leave, in words: one sentence each. */
function useChoices(): string[] {
  const t = useWords(shareWords);
  const common = useWords(commonWords);
  const say = useSay();
  const names = useNames();
  const atlas = useAtlas();
  const { families, states, partners } = useFilter();
  const { visible, all } = useYearGraph();
  const selection = useView((state) => state.selection);
  const hasStreams = useView((state) => STREAM_VIEWS.has(state.view));
  const only = [
    ...families.map((family) => common[family]),
    ...states.map((state) => common[state]),
    ...partners.map(names.partner),
  ];
  const record = selection === null ? null : recordOf(atlas, selection);
  const name =
    record === null
      ? null
      : record.kind === "partner"
        ? names.partner(record.record.id)
        : record.kind === "stream"
          ? names.stream(record.record)
          : say(record.record.title);
  return [
    ...(name === null ? [] : [t.selected({ name })]),
    ...(only.length === 0 || !hasStreams
      ? []
      : [t.only({ what: only.join(", "), n: visible.length, of: all.length })]),
  ];
}

/** Returns the view that is on screen. */
export const shownView = (): Element | null =>
  document.querySelector(":is(#stage, .embed__stage) > :is(.overview, .view, .kiosk__views)");
