import { defineWords } from "../words.ts";

export const offlineWords = defineWords({
  none: {
    da: "Her kan atlasset ikke gemmes. Det kræver https og en browser, der må gemme.",
    en: "The atlas cannot be stored here. That takes https and a browser that may store.",
  },
  disk: {
    da: "Åbnet fra en fil: alt her virker uden netværk. Taleren og publikum kan kun følges ad, hvis browseren lader to vinduer fra samme fil tale sammen.",
    en: "Opened from a file: everything here works without network. Presenter and audience stay together only if the browser lets two windows of one file talk.",
  },
  storing: { da: "Atlasset gemmes på denne enhed …", en: "The atlas is being stored on this device …" },
  ready: {
    da: "Klar til brug uden netværk: alt er gemt på denne enhed.",
    en: "Ready for use without network: everything is stored on this device.",
  },
  failed: {
    da: "Noget kunne ikke gemmes. Atlasset prøver igen, næste gang siden åbnes.",
    en: "Something could not be stored. The atlas tries again when the page is next opened.",
  },
  full: {
    da: "Der er ikke plads til atlasset på denne enhed. Det, der blev gemt før, gælder stadig uden netværk. Gør plads, og åbn siden igen.",
    en: "This device has no room for the atlas. What was stored before still serves without network. Make room, then open the page again.",
  },
  update: { da: "Der er en ny version af atlasset.", en: "There is a new version of the atlas." },
  takeUpdate: { da: "Skift til den nye", en: "Switch to the new one" },
  later: { da: "Senere", en: "Later" },
});
