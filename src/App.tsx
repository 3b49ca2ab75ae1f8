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
import { datasetOf } from "./state/codec.ts";
import { preferredLanguage, rememberLanguage } from "./state/personal.ts";
import { createAtlasStore } from "./state/store.ts";
import type { Mode } from "./state/viewState.ts";
import { StoreContext, useView } from "./state/useAtlasState.ts";
import { AtlasContext } from "./views/hooks/atlasContext.ts";
import { DatasetLoading } from "./views/problem/DatasetLoading.tsx";

// The words for every mistake weigh more than the page that most readers see, and most never need them.
const DatasetProblem = lazy(() =>
  import("./views/problem/DatasetProblem.tsx").then((m) => ({ default: m.DatasetProblem })),
);

const queryClient = new QueryClient({
  // The file lies beside the page: it is there or it is not, and "offline" says nothing about it.
  defaultOptions: { queries: { networkMode: "always", staleTime: Infinity, retry: false } },
});

/** The whole application: one dataset, one store, one mode. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <DatasetGate />
    </QueryClientProvider>
  );
}

const subscribeToAddress = (notify: () => void) => {
  window.addEventListener("popstate", notify);
  return () => window.removeEventListener("popstate", notify);
};

/** Returns the dataset that the address asks for, else the one the page is made for. */
function useDatasetName(): string {
  const asked = useSyncExternalStore(subscribeToAddress, () => datasetOf(window.location.search));
  return asked ?? document.documentElement.dataset["dataset"] ?? "dataset";
}

function DatasetGate() {
  const name = useDatasetName();
  const file = `data/${name}.json`;
  const query = useQuery({
    queryKey: ["dataset", file],
    queryFn: () => fetchDataset(file, (address) => fetch(address)),
    // A dataset that cannot be shown leaves the last good one on screen.
    placeholderData: (last) => last,
  });
  const [lastGood, setLastGood] = useState<Dataset | null>(null);
  const { data, error } = query;
  if (data !== undefined && data !== lastGood) setLastGood(data);

  if (error instanceof DatasetError) {
    const problem = (
      <Suspense>
        <DatasetProblem
          file={error.file}
          problems={error.problems}
          hasLastGood={lastGood !== null}
          onRetry={() => void query.refetch()}
        />
      </Suspense>
    );
    return lastGood === null ? problem : <AtlasRoot key="atlas" dataset={lastGood} banner={problem} />;
  }
  return lastGood === null ? <DatasetLoading /> : <AtlasRoot key="atlas" dataset={lastGood} banner={null} />;
}

function AtlasRoot({ dataset, banner }: { readonly dataset: Dataset; readonly banner: ReactNode }) {
  const atlas = useMemo(() => createAtlas(dataset), [dataset]);
  // The first picture is already the one that the address asks for.
  const [store] = useState(() => {
    const fresh = createAtlasStore();
    loadAddress(fresh, atlas, window);
    return fresh;
  });
  useEffect(() => connectAddress(store, atlas, window), [store, atlas]);
  return (
    <StoreContext value={store}>
      <AtlasContext value={atlas}>
        <Personal>
          {banner}
          <CurrentMode />
        </Personal>
      </AtlasContext>
    </StoreContext>
  );
}

/** The modes beside explore, each in a chunk of its own. */
const OTHER_MODES: Readonly<Partial<Record<Mode, ComponentType>>> = {
  present: lazy(() => import("./modes/present/PresentMode.tsx").then((m) => ({ default: m.PresentMode }))),
  presenter: lazy(() =>
    import("./modes/presenter/PresenterMode.tsx").then((m) => ({ default: m.PresenterMode })),
  ),
};

/** The chrome that the address asks for; explore is at hand at once, the others come when they are wanted. */
function CurrentMode() {
  const mode = useView((view) => view.mode);
  const Mode = OTHER_MODES[mode] ?? ExploreMode;
  return (
    <Suspense>
      <Mode />
    </Suspense>
  );
}

/** Language, theme and motion: from the address, else from what this reader chose before, else from the system. */
function Personal({ children }: { readonly children: ReactNode }) {
  const [preferred] = useState(() => preferredLanguage(window));
  const language: Language = useView((view) => view.lang) ?? preferred;
  const theme = useView((view) => view.theme);
  const motion = useView((view) => view.motion);
  useEffect(() => {
    document.documentElement.lang = language;
    rememberLanguage(window, language);
  }, [language]);
  useEffect(() => setRootAttribute("theme", theme), [theme]);
  useEffect(() => setRootAttribute("motion", motion), [motion]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

function setRootAttribute(name: "theme" | "motion", value: string | null) {
  if (value === null) delete document.documentElement.dataset[name];
  else document.documentElement.dataset[name] = value;
}
