/** Every name that the atlas gives to a part of its address. */
const OURS = new Set(
  "dataset edition view year compare partner stream milestone figure project follow without family status show measure balance metric with map sort find kind lang also theme motion tour step ui mode".split(
    " ",
  ),
);

/** What a kiosk's address says beside the view; `modes/kiosk` reads it. */
const OF_THE_KIOSK = new Set(["idle", "pin", "reload", "wall", "wallview"]);

/** Names that mail programs, networks and the servers of pages add for their own ends: nobody is told of them. */
const OF_HOSTS =
  /^(_.*|.|(utm|hsa|mc|mkt|mtm|pk|oly|vero|at|gad|sc|hs)_.*|.*cl(k)?id|[gw]braid|igshi?d?|ref(_src|errer)?|source|share|si|trk|[cs]id|id|page_id|nocache|(no_)?cache|chash|preview(_.*)?|type|cb|ts|ver|rnd|hl)$/i;

/** The one value in which any sign may mean something. */
const FREE_TEXT = "find";

/** Where the next part begins that a value swallowed; ";" and "|" also part the values of a list. */
const PART_END = /[&?#]|[;|](?=[^;|=]*=)/;

/** What stands before the parts of a fragment that is a query. */
const BEFORE_QUERY = /^#(?:38;|x26;)?[!/?]*/i;

/** What stands before a name where an "&" was written for a web page, once or several times, or by a word processor. */
const BEFORE_NAME = /^(?:amp;|#38;|#x26;|[?;\s])+/i;

/** Returns whether a part of an address is the atlas's own. */
export const isOurs = (name: string): boolean => OURS.has(name);

/** Returns whether a part of an address means nothing to the atlas nor to anyone who is known to add parts. */
export const isUnknown = (name: string): boolean =>
  !OURS.has(name) && !OF_THE_KIOSK.has(name) && !OF_HOSTS.test(name);

/**
 * Returns whether a fragment is a query that lost its question mark ("#view=map"), or a part that an "&#38;" cut
 * off, rather than a place on the page.
 */
export function isQuery(fragment: string): boolean {
  const [name = ""] = fragment.replace(BEFORE_QUERY, "").split("=");
  return fragment.includes("=") && OURS.has(plainName(name));
}

/**
 * Returns the parameters of an address (query and fragment) as they were before people and programs passed it on:
 * names without what stuck to them, the atlas's own in lower case; values that swallowed the next part let go of it.
 * The values themselves are as they stand: what they may mean `readings` says. Never throws.
 */
export function readParams(address: string): URLSearchParams {
  const cut = address.indexOf("#");
  const fragment = cut < 0 ? "" : address.slice(cut);
  const query = cut < 0 ? address : address.slice(0, cut);
  const read = new URLSearchParams();
  addAll(query, read);
  if (isQuery(fragment)) addAll(fragment.replace(BEFORE_QUERY, ""), read);
  return read;
}

function addAll(query: string, read: URLSearchParams, mayUnpack = true): void {
  // "&lang" is also how web pages write an angle bracket.
  for (const [name, value] of new URLSearchParams(
    query.replaceAll(/(?:%E2%9F%A8|%E3%80%88|[⟨〈])=/gi, "&lang="),
  )) {
    const own = plainName(name);
    // The whole query was encoded as if it were one value.
    if (mayUnpack && value === "" && own.includes("=")) addAll(own, read, false);
    else if (!OURS.has(own) || own === FREE_TEXT) read.append(own, value);
    else {
      const [first = "", ...swallowed] = value.split(PART_END);
      read.append(own, first);
      for (const part of swallowed) if (part.includes("=")) addAll(part, read, false);
    }
  }
}

function plainName(name: string): string {
  const bare = name.replace(BEFORE_NAME, "").trim();
  const lower = bare.toLowerCase();
  return OURS.has(lower) ? lower : bare;
}

/** Signs that stick to an address in a sentence, in brackets, in quotes, in a table or in marked-up text. */
const STUCK = /^[\s"'“”„»«‘’`(<[{*_|]+|[\s.,;:!?…"'“”„»«‘’`)>\]}*_|/\\]+$/g;
/** Signs that nobody sees: soft hyphens, marks without width, signs that control. */
const UNSEEN = /[\p{Cf}\p{Cc}]+/gu;

/** Returns what a value may mean, the most literal reading first. */
export function readings(text: string): readonly string[] {
  const bare = text.replaceAll(UNSEEN, "").replaceAll(STUCK, "");
  const lower = bare.toLowerCase();
  return [text, bare, lower, lower.replace(/^3d/, ""), decoded(lower)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).replaceAll(STUCK, "");
  } catch {
    return text;
  }
}
