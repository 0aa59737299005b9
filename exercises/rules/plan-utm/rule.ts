import { linkFaults } from "../../lib/plan/link.ts";
import { contentOf, isFilled, saysNone } from "../../lib/plan/read.ts";
import { definePlanRule, inRow } from "../../lib/plan/rule.ts";
import { noOptions } from "../../lib/rule.ts";

/** Every link says where the click came from: see docs.en.md. */
export const planUtm = definePlanRule({
  id: "plan-utm",
  severity: "blocking",
  options: noOptions,
  messages: {
    notLink: {
      it: {
        message: () => "la cella del link non contiene un indirizzo.",
        hint: () => "Scrivi l’indirizzo intero, da https://, oppure «nessuno».",
      },
      en: {
        message: () => "the link cell holds no address.",
        hint: () => "Write the whole address, from https://, or “none”.",
      },
    },
    insecure: {
      it: {
        message: () => "l’indirizzo non comincia con https.",
        hint: () => "Usa la versione sicura della pagina: https://",
      },
      en: {
        message: () => "the address does not begin with https.",
        hint: () => "Use the secure version of the page: https://",
      },
    },
    missing: {
      it: {
        message: () => "al link manca almeno un parametro UTM.",
        hint: () => "Servono tutti e tre, con un valore: utm_source, utm_medium, utm_campaign.",
      },
      en: {
        message: () => "the link lacks at least one UTM parameter.",
        hint: () => "All three are needed, each with a value: utm_source, utm_medium, utm_campaign.",
      },
    },
    upperCase: {
      it: {
        message: () => "i parametri UTM hanno lettere maiuscole.",
        hint: () => "Tutto minuscolo: nei rapporti «Facebook» e «facebook» diventano due fonti.",
      },
      en: {
        message: () => "the UTM parameters have capital letters.",
        hint: () => "All lower case: in the reports “Facebook” and “facebook” become two sources.",
      },
    },
    spaces: {
      it: {
        message: () => "nel link ci sono spazi.",
        hint: () => "Unisci le parole con un trattino: utm_campaign=san-valentino.",
      },
      en: {
        message: () => "there are spaces in the link.",
        hint: () => "Join the words with a hyphen: utm_campaign=valentines-day.",
      },
    },
  },
  *check(plan) {
    for (const row of contentOf(plan)) {
      const { link } = row.cells;
      if (!isFilled(link) || saysNone(link)) continue;
      for (const message of linkFaults(link)) yield { message, cell: inRow(row, "link") };
    }
  },
});
