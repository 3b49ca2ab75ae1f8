import type { Config } from "./config.ts";

/** What holds without a `config.json`. Apart from the schema, which weighs more and which few deployments need. */
export const DEFAULT_CONFIG: Config = {
  publicAddress: null,
  dataset: null,
  embeddingOrigins: null,
  defaultLanguage: null,
  detail: null,
};
