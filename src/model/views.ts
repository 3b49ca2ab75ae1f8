import type { Dataset } from "../dataset/schema/dataset.ts";
import { VIEWS, type ViewName } from "../dataset/schema/viewNames.ts";

/** Returns the views that a dataset has something for: without words of the symbiosis itself there is no page of them. */
export const viewsOf = ({ about }: Pick<Dataset, "about">): readonly ViewName[] =>
  about === null ? VIEWS.filter((name) => name !== "about") : VIEWS;

/** Views that are reached from within another one, so that the list of views stays short enough to be read. */
const WITHIN: ReadonlySet<ViewName> = new Set(["network"]);

/** Returns the views that stand in the list of views: what is reached from within another one only while it is shown. */
export const listedViews = (dataset: Pick<Dataset, "about">, shown: ViewName): readonly ViewName[] =>
  viewsOf(dataset).filter((name) => name === shown || !WITHIN.has(name));
