import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Returns the name of the dataset that this deployment shows, as the page finds it: the one in `public/config.json`, else
 * the one that `index.html` is made for. A configuration that cannot be read is for `npm run build` to complain of.
 */
export function deployedDataset(root: string): string {
  return (
    configured(join(root, "public", "config.json")) ?? madeFor(readFileSync(join(root, "index.html"), "utf8"))
  );
}

/** Returns the name of the dataset that a page is made for. */
export const madeFor = (html: string): string => /data-dataset="([^"]+)"/.exec(html)?.[1] ?? "dataset";

function configured(file: string): string | null {
  try {
    const { dataset } = JSON.parse(readFileSync(file, "utf8")) as { dataset?: unknown };
    return typeof dataset === "string" ? dataset : null;
  } catch {
    return null;
  }
}
