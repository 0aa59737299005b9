import { formatNumber } from "../../../lib/figures/number-format.ts";
import type { Locale } from "../../../lib/locale.ts";
import { type RowField, rowFields } from "../../../lib/plan/shape.ts";
import { regions } from "../../../lib/region.ts";

/** The groups of a row, in the order of a calendar that people work with. */
export const groups = {
  when: ["date", "time", "platform", "format"],
  why: ["pillar", "objective", "stage", "type"],
  what: ["copy", "visual", "alt", "link"],
  who: ["owner", "approver", "approvedOn", "status", "effortHours"],
  order: ["disclosure", "ai", "rights"],
} as const satisfies Readonly<Record<string, readonly RowField[]>>;

/** Cells that a reason speaks of; for a reason that is not here, all of them are offered. */
const aboutReason: Readonly<Record<string, readonly RowField[]>> = {
  "plan-approval": ["owner", "approver", "approvedOn"],
  "plan-limits": ["copy", "alt"],
  "plan-duplicates": ["copy"],
  "plan-utm": ["link"],
  "plan-disclosure": ["copy", "disclosure"],
  "plan-ai-label": ["ai"],
  "plan-rights": ["rights", "visual"],
  "plan-sensitive-dates": ["date", "type"],
  "plan-coherence": ["objective"],
  "plan-pillars": ["pillar"],
  "plan-funnel": ["stage"],
  "plan-gaps": ["date"],
  "plan-cadence": ["date"],
};

type Cells = Readonly<Record<RowField, string>>;

/** Cells that a post may not leave empty. */
const ofPost: readonly RowField[] = [...groups.when, ...groups.why, ...groups.what, "owner", "approver", "status"];

/** The cells to mend for a reason, and the rest. An empty cell is mended where a post has one. */
export function fieldsFor(reason: string, shown: Cells): { own: RowField[]; rest: RowField[] } {
  const isPost = shown.type === "value" || shown.type === "promo";
  const empty = ofPost.filter((field) => isPost && shown[field] === "");
  const wanted =
    reason === "plan-fields" ? (empty.length > 0 ? empty : ["copy" as const]) : (aboutReason[reason] ?? []);
  return { own: [...wanted], rest: rowFields.filter((field) => !wanted.includes(field)) };
}

const labels: Readonly<Record<Locale, Readonly<Record<RowField, string>>>> = {
  it: {
    date: "data",
    time: "ora",
    platform: "canale",
    format: "formato",
    pillar: "pilastro",
    objective: "obiettivo",
    stage: "fase",
    type: "tipo",
    copy: "testo",
    visual: "immagine",
    alt: "testo alternativo",
    link: "link",
    owner: "responsabile",
    approver: "approva",
    approvedOn: "approvato il",
    status: "stato",
    disclosure: "legame commerciale",
    ai: "IA",
    rights: "diritti",
    effortHours: "ore",
  },
  en: {
    date: "date",
    time: "time",
    platform: "channel",
    format: "format",
    pillar: "pillar",
    objective: "objective",
    stage: "stage",
    type: "type",
    copy: "copy",
    visual: "picture",
    alt: "alt text",
    link: "link",
    owner: "owner",
    approver: "approver",
    approvedOn: "approved on",
    status: "status",
    disclosure: "commercial tie",
    ai: "AI",
    rights: "rights",
    effortHours: "hours",
  },
};

/** What a field is called. */
export function labelOf(field: RowField, locale: Locale): string {
  return labels[locale][field];
}

const said: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  it: {
    instagram: "Instagram",
    facebook: "Facebook",
    linkedin: "LinkedIn",
    awareness: "scoperta",
    consideration: "considerazione",
    conversion: "conversione",
    value: "utile",
    promo: "promozione",
    open: "libero",
    report: "report",
    pause: "pausa",
    none: "nessuno",
    gifted: "omaggio",
    invited: "invito",
    sponsored: "sponsorizzato",
  },
  en: { instagram: "Instagram", facebook: "Facebook", linkedin: "LinkedIn" },
};

/** A cell as the reader's language says it; the rules read these words too. */
export function sayCell(field: RowField, cell: string, locale: Locale): string {
  if (field === "ai" && cell === "none" && locale === "it") return "nessuna";
  if (field === "effortHours" && /^\d+(?:\.\d+)?$/.test(cell)) return formatNumber(Number(cell), locale);
  const coded = ["platform", "stage", "type", "disclosure", "link"].includes(field);
  return coded ? (said[locale][cell] ?? cell) : cell;
}

/** A date with its weekday: lun 3 maggio. Empty for what is no date. */
export function weekday(date: string, locale: Locale): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? new Date(`${date}T12:00:00Z`) : null;
  if (day === null || Number.isNaN(day.getTime())) return "";
  return new Intl.DateTimeFormat(regions[locale], {
    weekday: "short",
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  }).format(day);
}
