import { createContext, use } from "react";
import type { Config } from "../../state/config.ts";
import { DEFAULT_CONFIG } from "../../state/defaultConfig.ts";

export const ConfigContext = createContext<Config>(DEFAULT_CONFIG);

/** Returns what the deployment has configured. */
export const useConfig = (): Config => use(ConfigContext);
