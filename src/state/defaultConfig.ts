/**
 * What holds without a `config.json`. Apart from the schema, which takes its defaults from here: it weighs more, and few
 * deployments need it.
 */
export const DEFAULT_CONFIG = {
  publicAddress: null,
  dataset: null,
  embeddingOrigins: null,
  defaultLanguage: null,
  detail: null,
  mapEngine: null,
  whatIf: true as boolean,
} as const;

/**
 * What holds where nothing can be made of the file, or it has not come. A list of origins that cannot be read lets nobody
 * drive an embed: to let everybody do so would open what somebody meant to close.
 */
export const CLOSED_CONFIG = { ...DEFAULT_CONFIG, embeddingOrigins: [] as string[] };
