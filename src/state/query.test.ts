import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "../model/atlas.ts";
import { datasetOf, decodeView, editionOf, encodeView } from "./codec.ts";
import { isUnknown, readParams } from "./query.ts";
import { DEFAULT_VIEW_STATE, type ViewState } from "./viewState.ts";

const atlas = createAtlas(smallDataset());

const shared: ViewState = {
  ...DEFAULT_VIEW_STATE,
  view: "map",
  year: 1982,
  selection: { kind: "partner", id: "mill" },
  families: ["energy", "water"],
  camera: { center: [11.05, 55.65], zoom: 12.5 },
  lang: "da",
};
const plain = encodeView(shared);

/** What people and programs do to the address of a view, each by the name of who does it. */
const MANGLERS: Readonly<Record<string, (query: string) => string>> = {
  "the source of a web page": (q) => q.replaceAll("&", "&amp;"),
  "a web page in a web page": (q) => q.replaceAll("&", "&amp;amp;"),
  "a numbered entity": (q) => q.replaceAll("&", "&#38;"),
  "an upper-case entity": (q) => q.replaceAll("&", "&AMP;"),
  "an entity that was encoded": (q) => q.replaceAll("&", "%26amp%3B"),
  "a form that encodes every sign": (q) => encodeURIComponent(q),
  "a form that encodes twice": (q) => q.replaceAll(",", "%252C").replaceAll("/", "%252F"),
  "an encoded ampersand": (q) => q.replaceAll("&", "%26"),
  "a server that parts by semicolons": (q) => q.replaceAll("&", ";"),
  "a second question mark": (q) => q.replaceAll("&", "?"),
  capitals: (q) => q.toUpperCase(),
  "capitals at the beginning": (q) => q.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase()),
  "a full stop": (q) => `${q}.`,
  brackets: (q) => `${q})`,
  "a bracket and a comma": (q) => `${q}),`,
  "angle brackets": (q) => `${q}>`,
  quotes: (q) => `${q}%22`,
  "Danish quotes": (q) => `${q}%C2%AB.`,
  Markdown: (q) => `${q}**`,
  "a slash": (q) => `${q}/`,
  "a space": (q) => `${q}%20`,
  "a plus": (q) => `${q}+`,
  "spaces around each value": (q) => q.replaceAll("=", "=%20").replaceAll("&", "%20&%20"),
  "a line end": (q) => `${q}%0D%0A`,
  "a mark without width": (q) => q.replaceAll("&", "%E2%80%8B&"),
  "a soft hyphen": (q) => q.replace("mill", "mi%C2%ADll"),
  "quoted-printable mail": (q) => q.replaceAll("=", "=3D"),
  "an entity for an angle bracket": (q) => q.replace("&lang=", "%E2%9F%A8="),
  "lists parted by spaces": (q) => q.replaceAll(",", "+"),
  "lists parted by semicolons": (q) => q.replaceAll(",", ";"),
  "a list given in parts": (q) => q.replace("energy,water", "energy&family=water"),
  "a campaign": (q) => `utm_source=news&${q}&utm_medium=mail&fbclid=IwAR0x&gclid=1&mc_cid=2&_ga=3`,
  "a campaign that knows no ampersand": (q) => `${q}?utm_source=news`,
  "a campaign in a web page": (q) => `${q}&amp;utm_source=news`,
  "the same part twice": (q) => `${q}&year=1982`,
  "an empty end": (q) => `${q}&`,
  "empty parts": (q) => q.replaceAll("&", "&&"),
};

describe("an address that was passed on", () => {
  it.each(Object.entries(MANGLERS))("by %s means what it meant", (_, mangle) => {
    const mangled = mangle(plain);
    expect(mangled).not.toBe(plain);
    expect(decodeView(`?${mangled}`, atlas), mangled).toEqual({ state: shared, notices: [] });
  });

  it.each(["#", "#?", "#/", "#!", "#/?"])("as a fragment behind %s means what it meant", (start) => {
    expect(decodeView(`${start}${plain}`, atlas)).toEqual({ state: shared, notices: [] });
    expect(decodeView(`${start}${plain.replaceAll("&", "&amp;")}`, atlas).state).toEqual(shared);
  });

  it("is cut off by a numbered entity and put together again", () => {
    expect(decodeView("?view=map&#38;year=1982&#38;lang=da", atlas).state).toMatchObject({
      view: "map",
      year: 1982,
      lang: "da",
    });
  });

  it("leaves a place on the page alone", () => {
    expect(decodeView("?view=map#stage", atlas)).toEqual({
      state: { ...DEFAULT_VIEW_STATE, view: "map" },
      notices: [],
    });
  });

  it("keeps what was searched for as it was typed", () => {
    for (const find of ["A&B", "a=b", "CO2 (ren)", "steam.", "50%", "x;y", "Damp", "a&view=map"])
      expect(decodeView(encodeView({ ...shared, find }), atlas)).toEqual({
        state: { ...shared, find },
        notices: [],
      });
  });

  it("finds dataset and edition too", () => {
    expect(datasetOf("?view=map&amp;Dataset=Other-Town).")).toBe("other-town");
    expect(editionOf("#edition=2026-11.")).toBe("2026-11");
    expect(readParams("?mode=kiosk&amp;pin=4400").get("pin")).toBe("4400");
  });
});

describe("a part that is not understood", () => {
  it("is named: a name that nobody knows", () => {
    expect(decodeView("?yaer=1982&view=map", atlas).notices).toEqual([
      { param: "yaer", value: "1982", reason: "unknown" },
    ]);
  });

  it("is named: a second value of something that there is one of", () => {
    const { state, notices } = decodeView("?year=1982&view=map&year=1990", atlas);
    expect(state.year).toBe(1982);
    expect(notices).toEqual([{ param: "year", value: "1990", reason: "repeated" }]);
  });

  it("is not named where a host, a network or a mail program put it", () => {
    const names =
      "utm_source utm_id fbclid gclid msclkid dclid yclid ttclid twclid gbraid wbraid gad_source mc_eid _ga _gl _hsenc igsh igshid mkt_tok ref ref_src p id page_id preview v t _";
    for (const name of names.split(" ")) expect(isUnknown(name), name).toBe(false);
  });
});
