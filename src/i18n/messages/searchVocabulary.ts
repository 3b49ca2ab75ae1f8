const split = (words: string): readonly string[] => words.split(" ");

/**
 * How people ask, in both languages: what they say around the thing that they mean. It knows no town; words for the things
 * of one town stand in its dataset.
 */
export const searchVocabulary = {
  fillers: {
    da: split(
      "og i på af til fra for med ved om det den de der som at en et er var bliver blev har havde kan kunne skal skulle vil ville man vi jeg du mig os jer sig sin sit sine deres denne dette hvad hvem hvor hvornår hvordan hvilke hvilken hvilket hvorfor mon så da nu her også ikke fortæl vis find om bruger bruges brugt går gik kommer kom ske sker",
    ),
    en: split(
      "the a an of in on at to from for with by about is are was were be been being has have had do does did can could will would shall should it its they them their there this that these those what who whom whose where when how which why i you we us me my our your now here also not tell show find please and or as used use uses goes go went comes come came",
    ),
  },
  weak: {
    da: split("virksomhed virksomheden firma firmaet selskab selskabet fabrik fabrikken anlæg anlægget værk"),
    en: split("company companies firm firms factory factories plant plants works maker makers"),
  },
  pronouns: { da: ["det", "de"], en: ["it", "they"] },
  whole: ["symbiosen", "symbiosis"],
  questions: [
    {
      phrases: {
        da: ["hvem ejer", "hvem har ejet", "ejeren af", "ejer af"],
        en: ["who owns", "who owned", "owner of", "owned by"],
      },
      kinds: { partner: 2.5 },
    },
    {
      phrases: {
        da: ["hed før", "kaldt før", "tidligere navn", "gamle navn", "hed"],
        en: ["called before", "former name", "old name", "used to be called", "called"],
      },
      kinds: { partner: 2.5 },
    },
    {
      phrases: {
        da: ["hvem laver", "hvem producerer", "hvem fremstiller"],
        en: ["who makes", "who produces", "who manufactures"],
      },
      kinds: { partner: 2.5 },
    },
    {
      phrases: {
        da: ["begyndte det", "startede det", "begyndte symbiosen", "startede symbiosen", "hvor gammel"],
        en: [
          "did it start",
          "did it begin",
          "did this start",
          "it all began",
          "it all begin",
          "it all start",
          "how old",
        ],
      },
      kinds: { milestone: 2.2 },
      asksOrigin: true,
    },
    {
      phrases: { da: ["hvor mange", "antal", "antallet af"], en: ["how many", "number of"] },
      kinds: { figure: 1.8 },
      asksCount: true,
    },
    {
      phrases: { da: ["hvor meget", "hvor stor", "hvor store"], en: ["how much", "how big", "how large"] },
      kinds: { figure: 2 },
    },
    {
      phrases: {
        da: ["hvad koster", "hvad kostede", "prisen på", "pris", "penge"],
        en: ["cost", "costs", "price of", "price", "money"],
      },
      kinds: { figure: 2 },
      asksCost: true,
    },
    {
      phrases: { da: ["hvornår", "hvilket år"], en: ["when", "what year", "which year"] },
      kinds: { milestone: 2.2 },
    },
    {
      phrases: { da: ["hvad er", "hvad betyder"], en: ["what is", "what are", "what does"] },
      kinds: { milestone: 1.5, step: 2 },
    },
    {
      phrases: {
        da: ["hvad skete", "hvad er der sket", "hvad blev der af"],
        en: ["what happened", "what became of"],
      },
      kinds: { milestone: 1.6, partner: 1.3 },
    },
    {
      phrases: {
        da: ["i stedet for", "kom i stedet", "erstattede", "erstatter", "erstattet", "afløste", "afløser"],
        en: ["replaced", "replace", "replaces", "instead of", "took the place of", "in place of"],
      },
      kinds: {},
      asksReplaced: true,
    },
    {
      phrases: {
        da: [
          "kommer fra",
          "hvor kommer",
          "hvem får",
          "hvem giver",
          "hvem tager",
          "hvor går",
          "hvor løber",
          "hvem leverer",
        ],
        en: [
          "come from",
          "comes from",
          "who gets",
          "who gives",
          "who takes",
          "where does",
          "who delivers",
          "who supplies",
        ],
      },
      kinds: { stream: 1.5 },
    },
  ],
  alike: [
    {
      da: ["begynder", "begyndte", "starter", "startede", "start"],
      en: ["begins", "began", "starts", "started", "start"],
    },
    {
      da: ["ophører", "stopper", "standser", "slutter", "sidste"],
      en: ["ends", "stops", "stopped", "last"],
    },
    { da: ["pris", "kostede", "koster"], en: ["cost", "price"] },
    { da: ["besparelse", "sparer", "sparet"], en: ["savings", "save", "saved"] },
    {
      da: ["lukker", "lukket", "lukkede", "lukning", "stopper", "standser", "ophører"],
      en: ["closes", "closed", "closure", "stops", "shut"],
    },
  ],
  states: {
    ended: {
      da: ["ophørt", "ophørte", "afsluttet"],
      en: ["ended", "finished"],
    },
    closed: { da: ["lukket", "lukkede", "nedlagt"], en: ["closed", "shut down"] },
    "probably-ended": { da: ["formentlig ophørt", "ophørt"], en: ["probably ended"] },
    planned: { da: ["planlagt", "planlagte", "på vej", "kommende"], en: ["planned", "coming", "future"] },
    "planned-overdue": { da: ["planlagt", "planlagte"], en: ["planned", "overdue"] },
    pilot: { da: ["forsøg", "pilotforsøg"], en: ["pilot", "trial"] },
    running: { da: ["i drift", "kører"], en: ["running", "in operation"] },
    "last-documented": { da: ["sidst dokumenteret"], en: ["last documented"] },
    former: {
      da: ["tidligere medlem", "tidligere medlemmer"],
      en: ["former member", "former members"],
    },
    member: { da: ["medlem", "medlemmer"], en: ["member", "members"] },
    associate: {
      da: ["associeret", "associerede", "associeret medlem", "associerede medlemmer"],
      en: ["associate", "associates", "associate member", "associate members"],
    },
    completed: { da: ["gennemført", "afsluttet"], en: ["completed"] },
  },
} as const;
