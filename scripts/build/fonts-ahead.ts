import type { HtmlTagDescriptor } from "vite";

/** The faces that every page shows first; the italic ones are for notes. */
const FIRST = /source-(sans|serif)-\d+-latin-wght-normal-[\w-]+\.woff2$/;

/**
 * Returns the tags that ask for the first faces together with the code, given the names of a build's files. Else a browser
 * asks for each when words in it have been laid out, which then are laid out again, once for each face that comes.
 */
export function fontsAhead(names: readonly string[]): HtmlTagDescriptor[] {
  return names
    .filter((name) => FIRST.test(name))
    .toSorted()
    .map((name) => ({
      tag: "link",
      attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: true, href: `./${name}` },
      injectTo: "head",
    }));
}
