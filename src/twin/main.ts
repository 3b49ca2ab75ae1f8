import { offerReading } from "./readAloud.ts";

offerReading(document, "speechSynthesis" in globalThis ? globalThis.speechSynthesis : undefined);
