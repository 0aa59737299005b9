import { defineRule, noOptions, type RawFinding } from "../../lib/rule.ts";
import { readTerms } from "./read-terms.ts";

/** A contest names its rules, its dates and who runs it. Why: docs.en.md. */
export const contestTerms = defineRule({
  id: "contest-terms",
  severity: "blocking",
  options: noOptions,
  messages: {
    noRules: {
      it: {
        message: () => "Manca il link al regolamento.",
        hint: () => "Scrivi «Regolamento:» e l’indirizzo della pagina.",
      },
      en: {
        message: () => "The link to the rules is missing.",
        hint: () => "Write “Rules:” and the address of the page.",
      },
    },
    noStart: {
      it: {
        message: () => "Non dice da quale giorno si partecipa.",
        hint: () => "Metti le due date: «dal 1° al 20 marzo 2027». «Da oggi» non vale: il post si legge anche dopo.",
      },
      en: {
        message: () => "It does not say from which day people may take part.",
        hint: () =>
          "Give both dates: “from 1 to 20 March 2027”. “From today” won’t do: people read the post later too.",
      },
    },
    noEnd: {
      it: {
        message: () => "Non dice fino a quale giorno si partecipa.",
        hint: () => "Metti le due date: «dal 1° al 20 marzo 2027».",
      },
      en: {
        message: () => "It does not say until which day people may take part.",
        hint: () => "Give both dates: “from 1 to 20 March 2027”.",
      },
    },
    noPromoter: {
      it: {
        message: () => "Non dice chi promuove il concorso.",
        hint: () => "Scrivi «Promotore: …» con il nome di chi ne risponde. La piattaforma non è il promotore.",
      },
      en: {
        message: () => "It does not say who runs the contest.",
        hint: () => "Write “Promoter: …” with the name of whoever answers for it. The platform is not the promoter.",
      },
    },
  },
  check(text) {
    const { rules, start, end, promoter } = readTerms(text);
    const findings: RawFinding<"noRules" | "noStart" | "noEnd" | "noPromoter">[] = [];
    if (rules === null) findings.push({ message: "noRules", range: null });
    if (start === null) findings.push({ message: "noStart", range: null });
    if (end === null) findings.push({ message: "noEnd", range: null });
    if (promoter === null) findings.push({ message: "noPromoter", range: null });
    return { findings, evidence: [rules, start, end, promoter].filter((place) => place !== null) };
  },
});
