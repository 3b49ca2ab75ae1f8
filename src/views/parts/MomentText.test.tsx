import { expect, it } from "vitest";
import type { Moment } from "../../dataset/schema/common.ts";
import { renderAtlas } from "../../../tests/fixtures/renderAtlas.tsx";
import { PeriodText } from "./MomentText.tsx";

const moment = (year: number | null, precision: Moment["precision"] = "year"): Moment => ({
  year,
  precision,
  date: null,
  latest: null,
  reason: null,
});
const saying = (from: Moment, to: Moment | null, isAhead = false) => {
  const { container, unmount } = renderAtlas(<PeriodText from={from} to={to} isAhead={isAhead} />);
  const { textContent } = container;
  unmount();
  return textContent;
};

it("says periods without hiding what is uncertain", () => {
  expect(saying(moment(2010), moment(2013))).toBe("2010–2013");
  expect(saying(moment(2010), moment(2010))).toBe("2010");
  expect(saying(moment(2010), null)).toBe("since 2010");
  expect(saying(moment(2027), null, true)).toBe("from 2027");
  expect(saying(moment(2010, "before"), null)).toBe("by 2010");
  expect(saying(moment(2010, "before"), moment(2015))).toBe("by 2010, until 2015");
  expect(saying(moment(2010), moment(2015, "unknown"))).toBe("2010, last documented 2015");
  expect(saying(moment(2010, "approximate"), moment(2015))).toBe("c. 2010 to 2015");
  expect(saying(moment(null, "unknown"), null)).toBe("year unknown");
});

it("says the year of what began and ended in one once, in the sharper words", () => {
  const dated = (date: string): Moment => ({ ...moment(2020, "exact"), date });
  expect(saying(dated("2020-11"), moment(2020))).toBe("November 2020");
  expect(saying(moment(2020), dated("2020-11"))).toBe("November 2020");
  expect(saying(dated("2020-03"), dated("2020-11"))).toBe("March 2020 to November 2020");
  expect(saying(moment(2020, "approximate"), moment(2020))).toBe("c. 2020");
  expect(saying(moment(2020, "before"), moment(2020))).toBe("2020");
  expect(saying(moment(2020), moment(2020, "unknown"))).toBe("2020, last documented the same year");
  expect(saying(moment(2020), { ...moment(2020), latest: 2021 })).toBe("2020 to 2020–2021");
});
