import type { Locale } from "../lib/locale.ts";

/** Headings of the tables of a plan, by field: the first is written, all are recognised, as is the field's own name. */
export const columnNames: Readonly<
  Record<"objectives" | "pillars" | "rows", Readonly<Record<string, Readonly<Record<Locale, readonly string[]>>>>>
> = {
  objectives: {
    id: { it: ["codice", "id"], en: ["code", "id"] },
    text: { it: ["obiettivo", "testo"], en: ["objective", "goal", "text"] },
    kpi: { it: ["kpi", "indicatore", "metrica"], en: ["kpi", "indicator", "metric"] },
    baseline: { it: ["partenza", "da", "valore iniziale", "baseline"], en: ["baseline", "from", "start"] },
    target: { it: ["arrivo", "traguardo", "a", "target"], en: ["target", "to", "goal value"] },
    by: { it: ["entro", "scadenza"], en: ["by", "deadline", "due"] },
  },
  pillars: {
    id: { it: ["codice", "id"], en: ["code", "id"] },
    name: { it: ["pilastro", "nome", "rubrica", "tema"], en: ["pillar", "name", "theme"] },
  },
  rows: {
    date: { it: ["data", "giorno", "data di pubblicazione"], en: ["date", "day", "publish date"] },
    time: { it: ["ora", "orario"], en: ["time", "hour"] },
    platform: { it: ["canale", "piattaforma", "social"], en: ["channel", "platform", "network"] },
    format: { it: ["formato"], en: ["format"] },
    pillar: { it: ["pilastro", "rubrica", "tema"], en: ["pillar", "theme"] },
    objective: { it: ["obiettivo"], en: ["objective", "goal"] },
    stage: { it: ["fase", "funnel"], en: ["stage", "funnel", "funnel stage"] },
    type: { it: ["tipo", "tipologia"], en: ["type"] },
    copy: { it: ["testo", "copy", "didascalia"], en: ["copy", "text", "caption"] },
    visual: { it: ["immagine", "visual", "creatività"], en: ["visual", "image", "creative"] },
    alt: { it: ["testo alternativo", "alt", "testo alt"], en: ["alt text", "alt", "alternative text"] },
    link: { it: ["link", "url"], en: ["link", "url"] },
    owner: { it: ["responsabile", "autore", "chi scrive"], en: ["owner", "author", "assigned to"] },
    approver: { it: ["approva", "approvatore", "chi approva"], en: ["approver", "approved by"] },
    approvedOn: { it: ["approvato il", "data di approvazione"], en: ["approved on", "approval date"] },
    status: { it: ["stato"], en: ["status"] },
    disclosure: { it: ["pubblicità", "dicitura", "legame commerciale"], en: ["advertising", "disclosure"] },
    ai: { it: ["ia", "intelligenza artificiale"], en: ["ai", "artificial intelligence"] },
    rights: { it: ["diritti", "licenza"], en: ["rights", "licence", "license"] },
    effortHours: { it: ["ore", "tempo", "impegno"], en: ["hours", "effort", "effort hours"] },
  },
};
