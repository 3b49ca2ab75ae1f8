/** What a website editor chooses. */
export interface SnippetChoice {
  /** Address of the view with `mode=embed`. */
  readonly address: string;
  /** What the frame is called for those who do not see it. */
  readonly title: string;
  readonly heightPx: number;
}

const LEAST_PX = 360;
/** Of the window's height, at most. */
const SHARE = 0.85;

/**
 * Returns the code of a plain frame: right wherever frames are allowed, and nothing in it is lost where scripts are
 * stripped.
 */
export function frameSnippet({ address, title, heightPx }: SnippetChoice): string {
  return [
    `<iframe src="${escape(address)}"`,
    `title="${escape(title)}"`,
    `width="100%" height="${Math.round(heightPx)}" style="${styleOf(heightPx)}" loading="lazy"`,
    `frameborder="0" allow="fullscreen; clipboard-write; web-share"></iframe>`,
  ].join(" ");
}

/** On a small screen the frame leaves some of the page in sight; where styles are stripped the attribute holds. */
const styleOf = (heightPx: number): string =>
  `width:100%;height:clamp(${Math.min(LEAST_PX, Math.round(heightPx))}px,${SHARE * 100}vh,${Math.round(heightPx)}px)`;

/** Returns how high that frame is in a window of a certain height, in px. */
export const frameHeight = (heightPx: number, windowPx: number): number =>
  Math.min(heightPx, Math.max(LEAST_PX, windowPx * SHARE));

/**
 * Returns the same frame inside the element that fits its height. Where scripts are stripped the frame stays as it is.
 * @param script address of `embed.js`
 */
export function scriptSnippet(choice: SnippetChoice, script: string): string {
  return `<symbiosis-atlas>${frameSnippet(choice)}</symbiosis-atlas>\n<script async src="${escape(script)}"></script>`;
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
