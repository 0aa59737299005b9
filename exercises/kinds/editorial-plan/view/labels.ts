import type { Locale } from "../../../lib/locale.ts";
import type { Stage } from "../../../lib/plan/brief.ts";
import type { RowType } from "../../../lib/plan/read.ts";
import type { Group } from "./columns.ts";
import type { TableId } from "./sheet.ts";

interface Labels {
  readonly columns: Readonly<Record<TableId, Readonly<Record<string, string>>>>;
  readonly groups: Readonly<Record<Group, string>>;
  readonly none: string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly types: Readonly<Record<RowType, string>>;
  readonly statuses: Readonly<Record<string, string>>;
  readonly ties: Readonly<Record<string, string>>;
  readonly ai: Readonly<Record<string, string>>;
  /** What is often written in a cell that takes anything. */
  readonly formats: readonly string[];
  readonly kpis: readonly string[];
}

const en: Labels = {
  columns: {
    objectives: { id: "Code", text: "Objective", kpi: "KPI", baseline: "Baseline", target: "Target", by: "By" },
    pillars: { id: "Code", name: "Pillar" },
    rows: {
      date: "Date",
      time: "Time",
      platform: "Channel",
      format: "Format",
      pillar: "Pillar",
      objective: "Objective",
      stage: "Stage",
      type: "Type",
      copy: "Copy",
      visual: "Visual",
      alt: "Alt text",
      link: "Link",
      owner: "Owner",
      approver: "Approver",
      approvedOn: "Approved on",
      status: "Status",
      disclosure: "Advertising",
      ai: "AI",
      rights: "Rights",
      effortHours: "Hours",
    },
  },
  groups: { when: "When and where", why: "Why", what: "What", who: "Who", rules: "In order", effort: "How much" },
  none: "none",
  stages: {
    awareness: "awareness",
    consideration: "consideration",
    conversion: "conversion",
    loyalty: "loyalty",
    advocacy: "advocacy",
  },
  types: { value: "value", promo: "promo", open: "open slot", report: "report", pause: "pause" },
  statuses: {
    idea: "idea",
    draft: "draft",
    "in review": "under review",
    approved: "approved",
    scheduled: "scheduled",
    published: "published",
    archived: "archived",
  },
  ties: { none: "none", sponsored: "sponsored", gifted: "gifted", invited: "invited" },
  ai: { none: "none", labelled: "labelled" },
  formats: ["reel", "carousel", "photo with text", "video", "story", "text only", "link"],
  kpis: ["engagement rate", "CTR", "conversion rate", "reach", "new followers", "orders"],
};

const it: Labels = {
  columns: {
    objectives: { id: "Codice", text: "Obiettivo", kpi: "KPI", baseline: "Partenza", target: "Arrivo", by: "Entro" },
    pillars: { id: "Codice", name: "Pilastro" },
    rows: {
      date: "Data",
      time: "Ora",
      platform: "Canale",
      format: "Formato",
      pillar: "Pilastro",
      objective: "Obiettivo",
      stage: "Fase",
      type: "Tipo",
      copy: "Testo",
      visual: "Immagine",
      alt: "Testo alternativo",
      link: "Link",
      owner: "Responsabile",
      approver: "Approva",
      approvedOn: "Approvato il",
      status: "Stato",
      disclosure: "Pubblicità",
      ai: "IA",
      rights: "Diritti",
      effortHours: "Ore",
    },
  },
  groups: { when: "Quando e dove", why: "Perché", what: "Che cosa", who: "Chi", rules: "In regola", effort: "Quanto" },
  none: "nessuno",
  stages: {
    awareness: "scoperta",
    consideration: "considerazione",
    conversion: "conversione",
    loyalty: "fedeltà",
    advocacy: "passaparola",
  },
  types: { value: "utile", promo: "promozione", open: "posto libero", report: "report", pause: "pausa" },
  statuses: {
    idea: "idea",
    draft: "bozza",
    "in review": "in revisione",
    approved: "approvato",
    scheduled: "programmato",
    published: "pubblicato",
    archived: "archiviato",
  },
  ties: { none: "nessuna", sponsored: "sponsorizzato", gifted: "omaggio", invited: "invito" },
  ai: { none: "nessuna", labelled: "etichettata" },
  formats: ["reel", "carosello", "foto con testo", "video", "storia", "solo testo", "link"],
  kpis: ["tasso di interazione", "CTR", "tasso di conversione", "copertura", "nuovi follower", "ordini"],
};

/** Names of columns and of the codes in their cells. */
export const labels: Record<Locale, Labels> = { it, en };
