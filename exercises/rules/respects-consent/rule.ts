import { matches } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { defineRule, noOptions } from "../../lib/rule.ts";
import { doneTo, statementsIn } from "./statements.ts";
import { words } from "./words.ts";

/** Only a yes is a yes: who said no, and who said nothing, isn't written to, put on a list or taken to agree. */
export const respectsConsent = defineRule({
  id: "respects-consent",
  severity: "blocking",
  options: noOptions,
  messages: {
    silent: {
      it: {
        message: () => "Così scrivi anche a chi non ha detto sì.",
        hint: () =>
          "Chi non ha risposto non ha acconsentito: scrivi solo a chi ha accettato, gli altri lasciali in pace.",
      },
      en: {
        message: () => "This would mean writing to people who haven’t said yes.",
        hint: () => "No answer doesn’t mean consent: write only to those who accepted, and leave the others in peace.",
      },
    },
    refused: {
      it: {
        message: () => "Così scrivi anche a chi ha detto no.",
        hint: () => "Un no vale per tutto, anche per un biglietto d’auguri: toglili dalla lista e basta.",
      },
      en: {
        message: () => "This would mean writing to people who said no.",
        hint: () => "A no covers everything, even a greeting card: just take them off the list.",
      },
    },
    implied: {
      it: {
        message: () => "Il consenso non si dà per scontato.",
        hint: () => "Di’ chi te l’ha dato e per che cosa: senza il loro sì, i dati non si usano.",
      },
      en: {
        message: () => "Consent can’t be taken for granted.",
        hint: () => "Say who gave it and what for: without their yes, you can’t use the data.",
      },
    },
  },
  check(text) {
    const findings: { message: "silent" | "refused" | "implied"; range: Range }[] = matches(
      text,
      words[text.locale].implied,
    ).map((range) => ({ message: "implied", range }));
    const statements = statementsIn(text);
    const anyAgreed = statements.some((parts) => parts.some(({ groups }) => groups.includes("agreed")));
    for (const statement of statements) {
      for (const [at, { groups }] of statement.entries()) {
        const counted = anyAgreed ? groups.filter((group) => group !== "lasting") : groups;
        if (counted.length === 0 || groups.includes("agreed")) continue;
        const range = doneTo(statement, at);
        if (range === null || findings.some((one) => one.range.start === range.start)) continue;
        findings.push({ message: groups.includes("refused") ? "refused" : "silent", range });
      }
    }
    return { findings };
  },
});
