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
} as const;
