import { createContext, use } from "react";
import { type Config, DEFAULT_CONFIG } from "../../state/config.ts";

export const ConfigContext = createContext<Config>(DEFAULT_CONFIG);

/** Returns what the deployment has configured. */
export const useConfig = (): Config => use(ConfigContext);
