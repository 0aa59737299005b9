import { defineRule, noOptions, type RawFinding } from "../../lib/rule.ts";
import { minorAges } from "./ages.ts";
import { minorGroups, sensitiveGroups } from "./groups.ts";

/** More places than a learner needs to see marked. */
const mostMarked = 8;

/** An audience holds no minors and is not chosen by what is nobody's business. Why: docs.en.md. */
export const noMinorTargeting = defineRule({
  id: "no-minor-targeting",
  severity: "blocking",
  options: noOptions,
  messages: {
    age: {
      it: {
        message: ({ age }) => `La fascia d’età comincia a ${age} anni: sotto i 18 non si profila nessuno.`,
        hint: () => "Comincia da 18 anni. Se il prodotto è per i figli, rivolgiti ai genitori.",
      },
      en: {
        message: ({ age }) => `The age range begins at ${age}: nobody under 18 may be profiled.`,
        hint: () => "Begin at 18. If the product is for children, speak to their parents.",
      },
    },
    minors: {
      it: {
        message: () => "Qui il pubblico è fatto di minori.",
        hint: () => "Scegli gli adulti che comprano: genitori, insegnanti, chi fa un regalo.",
      },
      en: {
        message: () => "The audience here is made up of minors.",
        hint: () => "Choose the adults who buy: parents, teachers, people looking for a present.",
      },
    },
    sensitive: {
      it: {
        message: () => "Il pubblico è scelto per un dato sensibile: salute, fede, politica, orientamento, origine.",
        hint: () => "Scegli per ciò che si cerca o si compra: luogo, interessi per la casa, visite al sito.",
      },
      en: {
        message: () => "The audience is chosen on sensitive grounds: health, faith, politics, orientation, origin.",
        hint: () => "Choose by what people look for or buy: place, interest in homes, visits to the site.",
      },
    },
  },
  check(text) {
    const findings: RawFinding<"age" | "minors" | "sensitive">[] = [
      ...minorAges(text).map(({ start, end, age }) => ({
        message: "age" as const,
        range: { start, end },
        params: { age },
      })),
      ...minorGroups(text).map((range) => ({ message: "minors" as const, range })),
      ...sensitiveGroups(text).map((range) => ({ message: "sensitive" as const, range })),
    ];
    return { findings: findings.slice(0, mostMarked) };
  },
});
