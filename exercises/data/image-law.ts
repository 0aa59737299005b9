import type { Retired } from "./retired.ts";

/** What Italian and European law says of images, as far as a page that publishes them needs it. Ids are permanent. */
export const imageLaw = {
  portrait: {
    since: {
      it: "Art. 96 della legge 633/1941: il ritratto di una persona non si espone e non si riproduce senza il suo consenso; le eccezioni sono nell'art. 97.",
      en: "Article 96 of Italy's Law 633/1941: nobody's portrait may be shown or reproduced without their consent; the exceptions are in Article 97.",
    },
    source: "L. 633/1941, art. 96, Brocardi",
    checkedOn: "2026-11-27",
  },
  "simple-photograph": {
    since: {
      it: "Dal 18 dicembre 2025 le fotografie semplici sono protette 70 anni dalla produzione, non più 20 (art. 92 della legge 633/1941, come cambiato dalla legge 182/2025). Su quelle fatte prima, il passaggio è discusso.",
      en: "Since 18 December 2025 simple photographs have been protected in Italy for 70 years from when they were made, no longer 20 (Article 92 of Law 633/1941, as amended by Law 182/2025). How that applies to older ones is debated.",
    },
    source: "Bird & Bird, 19 December 2025; A Tax&Legal, 12 December 2025",
    checkedOn: "2026-11-27",
  },
  "creative-photograph": {
    since: {
      it: "Una fotografia creativa è protetta fino a 70 anni dopo la morte di chi l'ha fatta (legge 633/1941).",
      en: "In Italy a creative photograph is protected until 70 years after the photographer's death (Law 633/1941).",
    },
    source: "L. 633/1941; Bird & Bird, 19 December 2025",
    checkedOn: "2026-11-27",
  },
  "found-online": {
    since: {
      it: "«L'ho trovata su Google» non è una licenza.",
      en: "“I found it on Google” is not a licence.",
    },
    source: "Bonini, 11 January 2024",
    checkedOn: "2026-11-27",
  },
  deepfake: {
    since: {
      it: "Dal 2 agosto 2026 l'art. 50 del regolamento europeo sull'intelligenza artificiale chiede, a chi pubblica immagini che sembrano vere e non lo sono, di dirlo.",
      en: "Since 2 August 2026 Article 50 of the EU's AI Act has required whoever publishes images that look real and are not to say so.",
    },
    source: "AI Act, Art. 50; Luxgap, July 2026; AI Risk Aware, 2026",
    checkedOn: "2026-11-27",
  },
} as const satisfies Record<string, Retired>;
