import { keepOffline } from "../../offline/keepOffline.ts";
import { keepData, type ShownFiles } from "./keepData.ts";

/** Keeps a copy of the atlas on the device, with the data that it shows. Calling it again does nothing. */
export const keepCopy = (files: ShownFiles): void => keepOffline(() => keepData(files));
