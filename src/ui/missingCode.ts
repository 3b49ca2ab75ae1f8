/** The code of a part could not be fetched. A browser may remember that, so only a new page helps. */
export class MissingCode extends Error {
  override name = "MissingCode";
}

/** Returns a loader that fails with {@link MissingCode} where the code does not come. */
export const orMissing =
  <T>(load: () => Promise<T>) =>
  (): Promise<T> =>
    load().catch((cause: unknown) => {
      throw new MissingCode("the code of a part could not be fetched", { cause });
    });
