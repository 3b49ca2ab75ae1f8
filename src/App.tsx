import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import {
  type ComponentType,
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import { DatasetError, fetchDataset } from "./dataset/fetchDataset.ts";
import type { Dataset } from "./dataset/schema/dataset.ts";
import { LanguageContext } from "./i18n/useWords.ts";
import type { Language } from "./lib/language.ts";
import { createAtlas } from "./model/atlas.ts";
import { ExploreMode } from "./modes/explore/ExploreMode.tsx";
import { connectAddress, loadAddress } from "./state/address.ts";
import type { ConfigProblem } from "./state/config.ts";
import { fetchConfig } from "./state/fetchConfig.ts";
import { datasetFile, datasetOf, editionOf } from "./state/codec.ts";
import { preferredLanguage } from "./state/personal.ts";
import { createAtlasStore } from "./state/store.ts";
import type { Mode } from "./state/viewState.ts";
import { StoreContext, useView } from "./state/useAtlasState.ts";
import { fetchPageFile } from "./ui/pageFile.ts";
import { isVouchedText } from "./ui/vouchedText.ts";
import { AtlasContext } from "./views/hooks/atlasContext.ts";
import { ConfigContext, useConfig } from "./views/hooks/configContext.ts";
import { DatasetLoading } from "./views/problem/DatasetLoading.tsx";
import { latePart } from "./views/problem/latePart.tsx";

// The words for every mistake weigh more than the page that most readers see, and most never need them.
const DatasetProblem = lazy(() =>
  import("./views/problem/DatasetProblem.tsx").then((m) => ({ default: m.DatasetProblem })),
);
const ConfigNotice = lazy(() =>
  import("./views/problem/ConfigNotice.tsx").then((m) => ({ default: m.ConfigNotice })),
);
/** What is odd in the data is for their keeper, who asks for it with `?check`. */
const DataWarnings = lazy(() =>
  import("./views/problem/DataWarnings.tsx").then((m) => ({ default: m.DataWarnings })),
);
const asksForCheck = () => new URLSearchParams(window.location.search).has("check");
const readText = async (file: string) => (await fetchPageFile(file)).text();
/** The copy for use without a network is ten times the first view; it must not compete with it. */
const OFFLINE_COPY_AFTER_MS = 2000;
const OfflineCopy = lazy(async () => {
  await new Promise((resolve) => setTimeout(resolve, OFFLINE_COPY_AFTER_MS));
  // Without its code there is no copy; that is no reason to take the page away.
  const part = await import("./modes/parts/OfflineCopy.tsx").catch(() => null);
  return { default: part?.OfflineCopy ?? (() => null) };
});

/** What printing needs is fetched once everything on screen is there. */
const PAPER_AFTER_MS = 2000;
const PrintSheet = latePart(async () => {
  await new Promise((resolve) => setTimeout(resolve, PAPER_AFTER_MS));
  return (await import("./modes/explore/print/PrintSheet.tsx")).PrintSheet;
}, "quiet");

const queryClient = new QueryClient({
  // The file lies beside the page: it is there or it is not, and "offline" says nothing about it.
  defaultOptions: { queries: { networkMode: "always", staleTime: Infinity, retry: false } },
});

/** The whole application: one dataset, one store, one mode. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <AtlasGate />
    </QueryClientProvider>
  );
}

const addressNow = () => window.location.search + window.location.hash;
const subscribeToAddress = (notify: () => void) => {
  window.addEventListener("popstate", notify);
  return () => window.removeEventListener("popstate", notify);
};

/**
 * Returns the file of the dataset that the address asks for, else of the configured one, else of the one the page is
 * made for; of the edition that the address asks for.
 */
function useDatasetFile(configured: string | null): string {
  const asked = useSyncExternalStore(subscribeToAddress, () => datasetOf(addressNow()));
  const edition = useSyncExternalStore(subscribeToAddress, () => editionOf(addressNow()));
  return datasetFile(
    asked ?? configured ?? document.documentElement.dataset["dataset"] ?? "dataset",
    edition,
  );
}

const CONFIG_FILE = "config.json";

function AtlasGate() {
  const { data: loaded } = useQuery({
    queryKey: ["config"],
    queryFn: () => fetchConfig(CONFIG_FILE, fetchPageFile),
  });
  // Both files are on their way at once: nearly always the configured dataset is the one the page is made for.
  const file = useDatasetFile(loaded?.config.dataset ?? null);
  const { data, error, refetch } = useQuery({
    queryKey: ["dataset", file],
    queryFn: () => fetchDataset(file, fetchPageFile, isVouchedText),
  });
  // A dataset that cannot be shown leaves the last good one on screen.
  const [lastGood, setLastGood] = useState<Dataset | null>(null);
  if (loaded !== undefined && data !== undefined && data !== lastGood) setLastGood(data);

  const failure = lastGood === null ? error : null;
  useEffect(() => {
    if (loaded === undefined || failure === null || window.parent === window) return;
    // The page around the frame would else wait for ever.
    const ending = import("./modes/embed/tellFailure.ts").then(({ tellFailure }) =>
      tellFailure(window, loaded.config.embeddingOrigins),
    );
    return () => void ending.then((end) => end());
  }, [loaded, failure]);

  if (loaded === undefined) return <DatasetLoading />;
  const problem = error instanceof DatasetError && (
    <Suspense>
      <DatasetProblem
        file={error.file}
        problems={error.problems}
        hasLastGood={lastGood !== null}
        onRetry={() => void refetch()}
      />
    </Suspense>
  );
  if (lastGood === null) return problem === false ? <DatasetLoading /> : problem;
  return (
    <ConfigContext value={loaded.config}>
      <AtlasRoot file={file} dataset={lastGood} banner={problem} configProblems={loaded.problems} />
    </ConfigContext>
  );
}

interface AtlasRootProps {
  readonly file: string;
  readonly dataset: Dataset;
  readonly banner: ReactNode;
  readonly configProblems: readonly ConfigProblem[];
}

function AtlasRoot({ file, dataset, banner, configProblems }: AtlasRootProps) {
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
  const shownData = useMemo(
    () => [CONFIG_FILE, file, ...dataset.meta.map.basemap.map((path) => `data/${path}`)],
    [file, dataset],
  );
  return (
    <StoreContext value={store}>
      <AtlasContext value={atlas}>
        <Personal>
          {banner}
          {isKeeper && (
            <Suspense>
              <DataWarnings file={file} readText={readText} />
            </Suspense>
          )}
          <CurrentMode />
          <Paper />
          <Offline addresses={shownData} />
          {configProblems.length > 0 && (
            <Suspense>
              <ConfigNotice file={CONFIG_FILE} problems={configProblems} />
            </Suspense>
          )}
        </Personal>
      </AtlasContext>
    </StoreContext>
  );
}

/** The modes beside explore, each in a chunk of its own. */
const OTHER_MODES: Readonly<Partial<Record<Mode, ComponentType>>> = {
  present: latePart(() => import("./modes/present/PresentMode.tsx").then((m) => m.PresentMode)),
  kiosk: latePart(() => import("./modes/kiosk/KioskMode.tsx").then((m) => m.KioskMode)),
  embed: latePart(() => import("./modes/embed/EmbedMode.tsx").then((m) => m.EmbedMode)),
  presenter: latePart(() => import("./modes/presenter/PresenterMode.tsx").then((m) => m.PresenterMode)),
};

/** The chrome that the address asks for; explore is at hand at once, the others come when they are wanted. */
function CurrentMode() {
  const mode = useView((view) => view.mode);
  const Mode = OTHER_MODES[mode] ?? ExploreMode;
  return <Mode />;
}

/**
 * The view as a sheet of paper, in every mode that has views. A frame is printed as it stands in its page, whose paper
 * it shares.
 */
function Paper() {
  const mode = useView((view) => view.mode);
  return mode !== "presenter" && window.parent === window && <PrintSheet />;
}

/** A reader of somebody else's page asked for no copy of the atlas, so an embed keeps none. */
function Offline({ addresses }: { readonly addresses: readonly string[] }) {
  const isEmbedded = useView((view) => view.mode === "embed");
  if (isEmbedded || !import.meta.env.PROD) return null;
  return (
    <Suspense>
      <OfflineCopy addresses={addresses} />
    </Suspense>
  );
}

/** Language, theme and motion: from the address, else from what this reader chose before, else from the system. */
function Personal({ children }: { readonly children: ReactNode }) {
  const { defaultLanguage } = useConfig();
  const [preferred] = useState(() =>
    preferredLanguage(window, {
      ofPage: document.documentElement.dataset["language"],
      otherwise: defaultLanguage,
    }),
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
