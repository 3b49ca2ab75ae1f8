import { keepPreviousData, QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useSyncExternalStore } from "react";
import { DatasetError, fetchDataset } from "./dataset/fetchDataset.ts";
import type { Problem } from "./dataset/problem.ts";
import type { Dataset } from "./dataset/schema/dataset.ts";
import { datasetFile, datasetOf, editionOf } from "./state/codec.ts";
import { fetchConfig, type LoadedConfig } from "./state/fetchConfig.ts";
import { keptFile } from "./ui/keptFiles.ts";
import { fetchPageFile } from "./ui/pageFile.ts";
import { pauseBefore } from "./ui/pauses.ts";
import { isVouchedText } from "./ui/vouchedText.ts";

export const CONFIG_FILE = "config.json";
/** How often a good answer is asked for while a copy stands in for it, in ms. */
const ASK_ANEW_MS = 60_000;

const pause = (times: number) => pauseBefore(times, Math.random());

/** No failed request is final: a screen in a hall has nobody to load the page again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The file lies beside the page: it is there or it is not, and "offline" says nothing about it.
      networkMode: "always",
      staleTime: Infinity,
      retry: true,
      retryDelay: pause,
      refetchIntervalInBackground: true,
    },
  },
});

/** A dataset that can be shown. */
export interface ShownDataset {
  readonly file: string;
  readonly dataset: Dataset;
  /** Where the last good copy on this device is shown: since when it is kept, and why not the server's. */
  readonly copy: { readonly keptAt: string | null; readonly problems: readonly Problem[] } | null;
}

interface StartFiles {
  /** Undefined until it is known. */
  readonly loaded: LoadedConfig | undefined;
  readonly file: string;
  readonly shown: ShownDataset | undefined;
  /** Why the dataset that is asked for is not shown, while it is asked for again. */
  readonly failure: Error | null;
  /** Asks again at once. */
  readonly retry: () => void;
}

/** Returns configuration and dataset of the page, each asked for until it is there. */
export function useStartFiles(): StartFiles {
  const { data: loaded } = useQuery({
    queryKey: ["config"],
    queryFn: () => fetchConfig(CONFIG_FILE, fetchPageFile, keptFile),
    refetchInterval: ({ state }) => (state.data?.isFinal === false ? pause(state.dataUpdateCount) : false),
  });
  // Both files are on their way at once: nearly always the configured dataset is the one the page is made for.
  const file = useDatasetFile(loaded?.config.dataset ?? null);
  const queryKey = ["dataset", file];
  const { data, failureReason } = useQuery({
    queryKey,
    queryFn: () => askForDataset(file),
    // A dataset that cannot be shown leaves the last good one on screen.
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.copy ? ASK_ANEW_MS : false),
  });
  const client = useQueryClient();
  const retry = useCallback(() => {
    // A pause between two attempts is not waited out.
    void client.cancelQueries({ type: "active" }).then(() => client.refetchQueries({ type: "active" }));
  }, [client]);
  const isLacking = loaded?.isFinal === false || data?.file !== file || data.copy !== null;
  useEffect(() => {
    if (!isLacking) return;
    window.addEventListener("online", retry);
    return () => window.removeEventListener("online", retry);
  }, [isLacking, retry]);
  return { loaded, file, shown: data, failure: failureReason, retry };
}

/** Returns the dataset of a file, else the last good copy of it on this device, else throws why there is neither. */
async function askForDataset(file: string): Promise<ShownDataset> {
  try {
    return { file, dataset: await fetchDataset(file, fetchPageFile, isVouchedText), copy: null };
  } catch (error) {
    const kept = error instanceof DatasetError ? await keptFile(file) : null;
    if (!(error instanceof DatasetError) || kept === null) throw error;
    const dataset = await fetchDataset(file, () => Promise.resolve(kept), isVouchedText).catch(() => {
      throw error;
    });
    return { file, dataset, copy: { keptAt: kept.keptAt, problems: error.problems } };
  }
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
