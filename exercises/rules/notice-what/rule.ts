import { stoppedThings } from "../../lib/notices/notice.ts";
import { defineRule, noOptions } from "../../lib/rule.ts";
import { inItsLanguage } from "../../lib/scope/voice.ts";

/** Asks a notice to the team to say what is stopped. Why: docs.en.md. */
export const noticeWhat = defineRule({
  id: "notice-what",
  severity: "blocking",
  options: noOptions,
  messages: {
    missing: {
      it: {
        message: () => "Non si capisce che cosa è fermo.",
        hint: () =>
          "Di’ che cosa non esce: tutti i post, le promozioni, le inserzioni. E che cosa resta, se qualcosa resta.",
      },
      en: {
        message: () => "It doesn’t say what is stopped.",
        hint: () => "Name what doesn’t go out: all posts, promotions, ads. And what stays, if anything does.",
      },
    },
  },
  check(text) {
    const evidence = stoppedThings(inItsLanguage(text));
    return evidence.length > 0 ? { findings: [], evidence } : { findings: [{ message: "missing", range: null }] };
  },
});
