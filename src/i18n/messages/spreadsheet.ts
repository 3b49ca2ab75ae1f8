import { defineWords } from "../words.ts";

export const spreadsheetWords = defineWords({
  group: { da: "Hent som regneark", en: "Download as a spreadsheet" },
  xlsx: { da: "Excel (xlsx)", en: "Excel (xlsx)" },
  csv: { da: "CSV", en: "CSV" },
  style: { da: "CSV skrives med", en: "CSV is written with" },
  semicolon: { da: "semikolon og 1,5 (dansk Excel)", en: "semicolons and 1,5 (Danish Excel)" },
  comma: { da: "komma og 1.5 (engelsk Excel)", en: "commas and 1.5 (English Excel)" },
  tab: { da: "tabulatorer og 1,5", en: "tabs and 1,5" },
  tabPoint: { da: "tabulatorer og 1.5", en: "tabs and 1.5" },
  failed: {
    da: "Regnearket kunne ikke laves. Prøv CSV i stedet.",
    en: "The workbook could not be made. Try CSV instead.",
  },
});
