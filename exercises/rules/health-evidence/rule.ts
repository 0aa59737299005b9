import { defineRule, noOptions } from "../../lib/rule.ts";
import { evidenceLinks, readClaims } from "./read-claims.ts";

/** More places than a learner needs to see marked. */
const mostMarked = 6;

/** A health or comparative claim comes with its proof. Why: docs.en.md. */
export const healthEvidence = defineRule({
  id: "health-evidence",
  severity: "blocking",
  options: noOptions,
  messages: {
    health: {
      it: {
        message: () => "È una promessa sulla salute, senza una prova.",
        hint: () => "Togli la promessa, oppure metti il link allo studio o alla norma che la dimostra.",
      },
      en: {
        message: () => "This is a claim about health, without proof.",
        hint: () => "Take the claim out, or add the link to the study or standard that proves it.",
      },
    },
    comparative: {
      it: {
        message: () => "È un confronto con gli altri, senza una prova.",
        hint: () => "Di’ che cosa fa il tuo prodotto, con un dato; oppure metti il link alla prova del confronto.",
      },
      en: {
        message: () => "This is a comparison with others, without proof.",
        hint: () => "Say what your product does, with a figure; or add the link to the test behind the comparison.",
      },
    },
    weak: {
      it: {
        message: () => "Il link c’è, ma porta a vendere, non a dimostrare.",
        hint: () => "Serve la pagina dello studio, della prova o della norma; di’ nel testo che cosa si trova.",
      },
      en: {
        message: () => "There is a link, but it leads to a sale, not to proof.",
        hint: () => "Link to the page of the study, the test or the standard, and say in the text what is there.",
      },
    },
  },
  check(text) {
    const claims = readClaims(text);
    if (claims.length === 0) return { findings: [] };
    const { proofs, others } = evidenceLinks(text);
    if (proofs.length > 0) return { findings: [], evidence: proofs };
    const findings = claims
      .slice(0, mostMarked)
      .map(({ kind, start, end }) => ({ message: kind, range: { start, end } }));
    const [other] = others;
    return { findings: other === undefined ? findings : [...findings, { message: "weak", range: other }] };
  },
});
