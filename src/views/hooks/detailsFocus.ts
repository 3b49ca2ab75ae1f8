let isWanted = false;

/** Asks the details for the focus when the next record opens: what was pressed to choose it goes away. */
export const requestDetailsFocus = (): void => {
  isWanted = true;
};

/** Returns whether the focus was asked for, and forgets it. */
export function takeDetailsFocus(): boolean {
  const was = isWanted;
  isWanted = false;
  return was;
}
