import { isQuoted, matches } from "../../lib/pattern.ts";
import { defineRule, noOptions } from "../../lib/rule.ts";
import { isNegated } from "../../lib/scope.ts";
import { words } from "./words.ts";

/** Permission is given freely: no deadline, no guilt, no silence taken for a yes, no reward that readers aren't told about (facts 5.1). */
export const noRewardPressure = defineRule({
  id: "no-reward-pressure",
  severity: "blocking",
  options: noOptions,
  messages: {
    pressure: {
      it: {
        message: () => "Così fai pressione: un sì strappato non è un permesso.",
        hint: () => "Togli la fretta e scrivi che può dire di no: «se preferisci di no, nessun problema».",
      },
      en: {
        message: () => "This is pressure: a yes squeezed out of somebody isn’t permission.",
        hint: () => "Take the hurry out and say that no is fine: “if you’d rather not, no problem”.",
      },
    },
    reward: {
      it: {
        message: () => "Offri qualcosa in cambio e non dici che lo dichiarerete.",
        hint: () => "O togli il premio, o scrivi che nel post direte che c’è stato: chi guarda ha diritto di saperlo.",
      },
      en: {
        message: () => "You offer something in return and don’t say that you will disclose it.",
        hint: () => "Either drop the reward, or say that the post will mention it: viewers have a right to know.",
      },
    },
  },
  check(text) {
    const { pressure, reward, declared, free } = words[text.locale];
    const said = text.folded.slice(0, 6000);
    const keep = (range: { readonly start: number; readonly end: number }) =>
      !isQuoted(text, range) && !isNegated(text, range) && !free.test(text.folded.slice(range.start, range.end));
    const pressed = matches(text, pressure).slice(0, 10).filter(keep);
    const paid = declared.test(said) ? [] : matches(text, reward).slice(0, 10).filter(keep);
    return {
      findings: [
        ...pressed.map((range) => ({ message: "pressure" as const, range })),
        ...paid.map((range) => ({ message: "reward" as const, range })),
      ],
    };
  },
});
