/**
 * Whether the next print has the streams as a table beside the picture. Asked for in the dialog, once: a print that the
 * browser's own command begins is the picture alone.
 */
let hasTable = false;

export const askForTable = (isWanted: boolean): void => {
  hasTable = isWanted;
};

/** Returns what was asked for. */
export const isTableAsked = (): boolean => hasTable;
