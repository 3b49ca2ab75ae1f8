import { formatFor } from "../format.ts";
import { defineWords } from "../words.ts";

const da = formatFor("da");
const en = formatFor("en");

interface Headline {
  readonly n: number;
  readonly partners: number;
}
interface Beginning {
  readonly names: string;
  readonly n: number;
  readonly ended: number;
}
interface Shares {
  readonly n: number;
  readonly of: number;
}
interface Ends {
  readonly name: string;
  readonly gives: number;
  readonly takes: number;
  readonly year: number;
}

export const flowsWords = defineWords({
  begins: {
    da: (p: { n: number }) => `${p.n} ${da.plural(p.n, "strøm", "strømme")} begynder`,
    en: (p: { n: number }) => `${p.n} ${en.plural(p.n, "stream begins", "streams begin")}`,
  },
  ends: {
    da: (p: { n: number }) => `${p.n} ${da.plural(p.n, "strøm", "strømme")} ophører`,
    en: (p: { n: number }) => `${p.n} ${en.plural(p.n, "stream ends", "streams end")}`,
  },
  namesBegin: {
    da: (p: Beginning) => `${p.names} begynder${p.ended > 0 ? `, ${p.ended} ophører` : ""}`,
    en: (p: Beginning) =>
      `${p.names} ${en.plural(p.n, "begins", "begin")}${p.ended > 0 ? `, ${p.ended} ${en.plural(p.ended, "ends", "end")}` : ""}`,
  },
  namesEnd: {
    da: (p: { names: string; n: number }) => `${p.names} ophører`,
    en: (p: { names: string; n: number }) => `${p.names} ${en.plural(p.n, "ends", "end")}`,
  },
  sentence: { da: (p: { text: string }) => `${p.text}.`, en: (p: { text: string }) => `${p.text}.` },
  beginAndEnd: {
    da: (p: { begun: number; ended: number }) =>
      `${p.begun} ${da.plural(p.begun, "strøm", "strømme")} begynder, ${p.ended} ophører`,
    en: (p: { begun: number; ended: number }) =>
      `${p.begun} ${en.plural(p.begun, "stream begins", "streams begin")}, ${p.ended} ${en.plural(p.ended, "ends", "end")}`,
  },
  pales: {
    da: (p: { n: number }) =>
      `${p.n} ${da.plural(p.n, "strøm bliver bleg", "strømme bliver blege")}: sidst dokumenteret tidligere`,
    en: (p: { n: number }) =>
      `${p.n} ${en.plural(p.n, "stream turns", "streams turn")} pale: last documented earlier`,
  },
  nothing: { da: "intet begynder eller ophører", en: "nothing begins or ends" },
  headline: {
    da: (p: { year: number; change: string }) => `${p.year}: ${p.change}`,
    en: (p: { year: number; change: string }) => `${p.year}: ${p.change}`,
  },
  summary: {
    da: (p: Headline) =>
      `${p.n} ${da.plural(p.n, "dokumenteret strøm", "dokumenterede strømme")} i drift mellem ${p.partners} partnere.`,
    en: (p: Headline) =>
      `${p.n} documented ${en.plural(p.n, "stream runs", "streams run")} between ${p.partners} partners.`,
  },
  summaryNone: { da: "Ingen dokumenteret strøm er i drift.", en: "No documented stream runs." },
  summaryFiltered: {
    da: (p: Shares) => `${p.n} af ${p.of} dokumenterede strømme i drift passer til filtrene.`,
    en: (p: Shares) => `${p.n} of ${p.of} documented streams that run pass the filters.`,
  },
  inState: {
    da: (p: { n: number; state: string }) => `${p.n} ${p.state}`,
    en: (p: { n: number; state: string }) => `${p.n} ${p.state}`,
  },
  runningHere: { da: (p: { n: number }) => `${p.n} i drift`, en: (p: { n: number }) => `${p.n} running` },
  others: {
    da: (p: { n: number; why: string }) => `${p.n} til: ${p.why}`,
    en: (p: { n: number; why: string }) => `${p.n} more: ${p.why}`,
  },
  donors: { da: "giver", en: "gives" },
  receivers: { da: "får", en: "gets" },
  isNew: { da: "ny", en: "new" },
  bands: {
    da: "Hvert bånd er én strøm, uanset mængden.",
    en: "Each band is one stream, whatever its amount.",
  },
  amounts: { da: "Mængder", en: "Amounts" },
  everyStream: { da: "alle strømme ens", en: "every stream alike" },
  notDrawn: { da: "ikke i drift eller skjult", en: "not running, or hidden" },
  partnerEnds: {
    da: (p: Ends) =>
      `${p.name}, afgiver ${p.gives} og modtager ${p.takes} ${da.plural(p.takes, "strøm", "strømme")} i ${p.year}`,
    en: (p: Ends) =>
      `${p.name}, gives ${p.gives}, takes ${p.takes} ${en.plural(p.takes, "stream", "streams")} in ${p.year}`,
  },
  sinceYear: {
    da: (p: { state: string; from: string }) => `${p.state} siden ${p.from}`,
    en: (p: { state: string; from: string }) => `${p.state} since ${p.from}`,
  },
});
