import { QueryClientProvider } from "@tanstack/react-query";
import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from "react";
import { DatasetError } from "./dataset/fetchDataset.ts";
import { LanguageContext } from "./i18n/useWords.ts";
import type { Language } from "./lib/language.ts";
import { isPassing } from "./dataset/isPassing.ts";
import { createAtlas } from "./model/atlas.ts";
import { ExploreMode } from "./modes/explore/ExploreMode.tsx";
import { paperMayCome } from "./modes/explore/print/earlyPaper.ts";
import type { ShownFiles } from "./modes/parts/keepData.ts";
import { connectAddress, loadAddress } from "./state/address.ts";
import { chromeOf } from "./state/codec.ts";
import type { ConfigProblem } from "./state/config.ts";
import { preferredLanguage } from "./state/personal.ts";
import { createAtlasStore } from "./state/store.ts";
import type { Mode } from "./state/viewState.ts";
import { StoreContext, useView } from "./state/useAtlasState.ts";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";
import { fetchPageFile } from "./ui/pageFile.ts";
import { CONFIG_FILE, queryClient, type ShownDataset, useStartFiles } from "./useStartFiles.ts";
import { AtlasContext } from "./views/hooks/atlasContext.ts";
import { ConfigContext, useConfig } from "./views/hooks/configContext.ts";
import { AtlasWaits } from "./views/problem/AtlasWaits.tsx";
import { latePart } from "./views/parts/latePart.tsx";

// The words for every mistake weigh more than the page that most readers see, and most never need them.
const DatasetProblem = lazy(() =>
  import("./views/problem/DatasetProblem.tsx").then((m) => ({ default: m.DatasetProblem })),
);
const KeptNotice = latePart(
  () => import("./views/problem/KeptNotice.tsx").then((m) => m.KeptNotice),
  "quiet",
);
const ConfigNotice = latePart(
  () => import("./views/problem/ConfigNotice.tsx").then((m) => m.ConfigNotice),
  "quiet",
);
/** What is odd in the data is for their keeper, who asks for it with `?check`. */
const DataWarnings = latePart(() => import("./views/problem/DataWarnings.tsx").then((m) => m.DataWarnings));
const asksForCheck = () => new URLSearchParams(window.location.search).has("check");
const readText = async (file: string) => (await fetchPageFile(file)).text();
/** The copy for use without a network is ten times the first view; it must not compete with it. */
const OFFLINE_COPY_AFTER_MS = 2000;

/** What printing needs is fetched once everything on screen is there, or when somebody prints. */
const PrintSheet = latePart(async () => {
  await paperMayCome();
  return (await import("./modes/explore/print/PrintSheet.tsx")).PrintSheet;
}, "quiet");

/** The whole application: one dataset, one store, one mode. Whatever of it breaks, something readable stands there. */
export function App() {
  return (
    <LanguageContext value={languageAtStart()}>
      <ErrorBoundary fallback={() => <AtlasWaits hasFailed needsNewPage />}>
        <QueryClientProvider client={queryClient}>
          <AtlasGate />
        </QueryClientProvider>
      </ErrorBoundary>
    </LanguageContext>
  );
}

const addressNow = () => window.location.search + window.location.hash;
const ofPage = () => document.documentElement.dataset["language"];

/** The language of what is said before configuration and dataset are there. */
const languageAtStart = (): Language =>
  chromeOf(addressNow()).lang ?? preferredLanguage(window, { ofPage: ofPage() });

/**
 * Who mends data sees what is wrong with them, and so do readers of a page that cites an edition or a dataset that is not
 * there. A hall and an audience see that the atlas waits, and so does everybody of a host's readers where it only has to.
 */
function isTold(failure: DatasetError): boolean {
  const { mode } = chromeOf(addressNow());
  return mode === "explore" || mode === "presenter" || (mode === "embed" && !isPassing(failure.problems));
}

function AtlasGate() {
  const { loaded, shown, file, failure, retry } = useStartFiles();
  const hasFailed = failure !== null && shown === undefined;
  useEffect(() => {
    if (loaded === undefined || !hasFailed || window.parent === window) return;
    // The page around the frame would else wait for ever.
    const ending = import("./modes/embed/tellFailure.ts")
      .then(({ tellFailure }) => tellFailure(window, loaded.config.embeddingOrigins))
      .catch(() => () => {});
    return () => void ending.then((end) => end());
  }, [loaded, hasFailed]);

  const problem = failure !== null && (
    <DatasetFailure failure={failure} hasLastGood={shown !== undefined} onRetry={retry} />
  );
  if (loaded === undefined) return <AtlasWaits />;
  if (shown === undefined) return problem || <AtlasWaits />;
  return (
    <ConfigContext value={loaded.config}>
      <AtlasRoot
        file={file}
        shown={shown}
        banner={problem}
        configProblems={loaded.problems}
        onRetry={retry}
      />
    </ConfigContext>
  );
}

interface FailureProps {
  readonly failure: Error;
  readonly hasLastGood: boolean;
  readonly onRetry: () => void;
}

function DatasetFailure({ failure, hasLastGood, onRetry }: FailureProps) {
  const waits = <AtlasWaits hasFailed needsNewPage={!(failure instanceof DatasetError)} onRetry={onRetry} />;
  if (!(failure instanceof DatasetError) || !isTold(failure)) return hasLastGood ? null : waits;
  return (
    <ErrorBoundary fallback={() => !hasLastGood && waits}>
      <Suspense fallback={!hasLastGood && waits}>
        <DatasetProblem
          file={failure.file}
          problems={failure.problems}
          hasLastGood={hasLastGood}
          onRetry={onRetry}
        />
      </Suspense>
    </ErrorBoundary>
  );
}

interface AtlasRootProps {
  readonly file: string;
  readonly shown: ShownDataset;
  readonly banner: ReactNode;
  readonly configProblems: readonly ConfigProblem[];
  readonly onRetry: () => void;
}

function AtlasRoot({ file, shown, banner, configProblems, onRetry }: AtlasRootProps) {
  const { dataset, copy } = shown;
  const atlas = useMemo(() => createAtlas(dataset), [dataset]);
  // The first picture is already the one that the address asks for.
  const [store] = useState(() => {
    const fresh = createAtlasStore();
    loadAddress(fresh, atlas, window);
    return fresh;
  });
  // The address is written anew with the first choice; who asked as the page opened goes on asking.
  const [isKeeper] = useState(asksForCheck);
  useEffect(() => connectAddress(store, atlas, window), [store, atlas]);
  const shownFiles = useMemo(
    () => ({
      config: CONFIG_FILE,
      dataset: file,
      basemap: dataset.meta.map.basemap.map((path) => `data/${path}`),
    }),
    [file, dataset],
  );
  return (
    <StoreContext value={store}>
      <AtlasContext value={atlas}>
        <Personal>
          {banner}
          {copy !== null && banner === false && <KeptNotice file={file} {...copy} onRetry={onRetry} />}
          {isKeeper && <DataWarnings file={file} readText={readText} />}
          {configProblems.length > 0 && <ConfigNotice file={CONFIG_FILE} problems={configProblems} />}
          <CurrentMode />
          <Offline files={shownFiles} />
        </Personal>
      </AtlasContext>
    </StoreContext>
  );
}

/** What a mode is given: the sheet for the printer, for those that have a choice of their own to print. */
interface ModeProps {
  readonly paper: ReactNode;
}

/** The modes beside explore, each in a chunk of its own. */
const OTHER_MODES: Readonly<Partial<Record<Mode, ComponentType<ModeProps>>>> = {
  present: lazy(() => import("./modes/present/PresentMode.tsx").then((m) => ({ default: m.PresentMode }))),
  kiosk: lazy(() => import("./modes/kiosk/KioskMode.tsx").then((m) => ({ default: m.KioskMode }))),
  embed: lazy(() => import("./modes/embed/EmbedMode.tsx").then((m) => ({ default: m.EmbedMode }))),
  presenter: lazy(() =>
    import("./modes/presenter/PresenterMode.tsx").then((m) => ({ default: m.PresenterMode })),
  ),
};

/** The chrome that the address asks for; explore is at hand at once, the others come when they are wanted. */
function CurrentMode() {
  const mode = useView((view) => view.mode);
  const Mode: ComponentType<ModeProps> = OTHER_MODES[mode] ?? ExploreMode;
  // A frame is printed as it stands in its page, whose paper it shares. The presenter's window has no view.
  const paper = mode !== "presenter" && window.parent === window && <PrintSheet />;
  return (
    <ErrorBoundary resetKey={mode} fallback={() => <AtlasWaits hasFailed needsNewPage />}>
      <Suspense fallback={<AtlasWaits needsNewPage />}>
        <Mode paper={paper} />
      </Suspense>
      {mode !== "kiosk" && paper}
    </ErrorBoundary>
  );
}

/** A reader of somebody else's page asked for no copy of the atlas, so an embed keeps none. */
function Offline({ files }: { readonly files: ShownFiles }) {
  const isEmbedded = useView((view) => view.mode === "embed");
  useEffect(() => {
    if (isEmbedded || !import.meta.env.PROD) return;
    // Without its code there is no copy; that is no reason to take the page away.
    const keep = () =>
      import("./modes/parts/keepCopy.ts").then(({ keepCopy }) => keepCopy(files)).catch(() => undefined);
    const timer = setTimeout(() => void keep(), OFFLINE_COPY_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isEmbedded, files]);
  return null;
}

/** Language, theme and motion: from the address, else from what this reader chose before, else from the system. */
function Personal({ children }: { readonly children: ReactNode }) {
  const { defaultLanguage } = useConfig();
  const preferred = useMemo(
    () => preferredLanguage(window, { ofPage: ofPage(), otherwise: defaultLanguage }),
    [defaultLanguage],
  );
  const language: Language = useView((view) => view.lang) ?? preferred;
  const theme = useView((view) => view.theme);
  const motion = useView((view) => view.motion);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => setRootAttribute("theme", theme), [theme]);
  useEffect(() => setRootAttribute("motion", motion), [motion]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

function setRootAttribute(name: "theme" | "motion", value: string | null) {
  if (value === null) delete document.documentElement.dataset[name];
  else document.documentElement.dataset[name] = value;
}
