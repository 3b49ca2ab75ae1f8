// The states of the map that are looked at, by people on the contact sheet and by the tests.

export const SIZES = [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
];
export const THEMES = ["light", "dark", "projector"];
export const LANGUAGES = ["en", "da"];
export const YEARS = [1961, 1976, 1993, 2010, 2026];
/** Where the camera is, as in the address; at home it is not in there. */
export const CAMERAS = [
  { name: "denmark", at: "6.60/56.30000/10.60000" },
  { name: "municipality", at: "9.80/55.66000/11.14000" },
  { name: "home", at: null },
  { name: "harbour", at: "14.00/55.66300/11.09500" },
];

/** @typedef {{ size: { width: number, height: number }, theme: string, lang: string, year: number, camera: { name: string, at: string | null } }} MapCase */

/**
 * Returns every combination, or so many that any two values meet in one.
 *
 * @param {{ isWhole: boolean }} options
 * @returns {MapCase[]}
 */
export function mapCases({ isWhole }) {
  return SIZES.flatMap((size, s) =>
    LANGUAGES.flatMap((lang, l) =>
      CAMERAS.flatMap((camera, c) =>
        YEARS.flatMap((year, y) =>
          THEMES.flatMap((theme, t) => {
            const isPicked = (s + c + l) % YEARS.length === y && (s + 2 * c) % THEMES.length === t;
            return isWhole || isPicked ? [{ size, theme, lang, year, camera }] : [];
          }),
        ),
      ),
    ),
  );
}

/** @param {MapCase} mapCase */
export function queryOf({ theme, lang, year, camera }) {
  const at = camera.at === null ? "" : `&map=${camera.at}`;
  return `?view=map&year=${year}${at}&lang=${lang}&theme=${theme}&motion=none`;
}
