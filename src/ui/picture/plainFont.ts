/**
 * What stands in for our own faces where a program takes no font from a drawing: faces about as wide, which office
 * programs bring along. Wider ones would run texts into each other where `textLength` is not known either.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  AtlasSans: '"Source Sans 3", "Source Sans Pro", Calibri, Carlito',
  AtlasSerif: '"Source Serif 4", "Source Serif Pro", Cambria, Caladea',
};

/** Returns a list of font families as a drawing names it that leaves the page. */
export const plainFont = (family: string): string =>
  family.replaceAll(
    /"?(AtlasSans|AtlasSerif)"?/g,
    (own, name: string) => `${own}, ${STAND_INS[name] ?? name}`,
  );
