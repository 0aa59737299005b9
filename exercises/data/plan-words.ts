import type { Stage } from "../lib/plan/brief.ts";

/** Names of channels as people write them. */
export const platformNames: Readonly<Record<string, readonly string[]>> = {
  instagram: ["instagram", "insta", "ig"],
  facebook: ["facebook", "fb"],
  linkedin: ["linkedin", "linked in", "li"],
  x: ["twitter", "x"],
  tiktok: ["tiktok", "tik tok", "tt"],
  threads: ["threads"],
  google: ["google business", "google", "gbp"],
  youtube: ["youtube", "yt"],
  pinterest: ["pinterest"],
  bluesky: ["bluesky"],
  mastodon: ["mastodon"],
  telegram: ["telegram"],
  whatsapp: ["whatsapp"],
};

/** Names of funnel stages, by the beginning of the word. */
export const stageNames: Readonly<Record<Stage, readonly string[]>> = {
  awareness: [
    "aware",
    "consapev",
    "notoriet",
    "scopert",
    "discover",
    "conoscenza",
    "attenzion",
    "attention",
    "tofu",
    "visibilit",
  ],
  consideration: ["considera", "valutazion", "evaluat", "interess", "interest", "mofu", "desider", "desire"],
  conversion: ["conver", "azion", "action", "acquist", "purchas", "vendit", "decision", "bofu"],
  loyalty: ["loyal", "fedelt", "fideliz", "retention"],
  advocacy: ["advoca", "passaparola", "referral", "ambassador"],
};

/** Names of row types, by the beginning of the word. */
export const typeNames = {
  promo: ["promo", "offert", "offer", "vendit", "sale"],
  open: ["open", "apert", "liber", "free", "vuot", "posto", "slot"],
  report: ["report", "review", "resocont", "rapport", "verific"],
  pause: ["paus", "stop", "ferm"],
  value: [
    "value",
    "valor",
    "util",
    "useful",
    "contenut",
    "content",
    "educa",
    "inform",
    "ispira",
    "inspir",
    "intratten",
    "entertain",
    "stor",
    "engag",
    "coinvolg",
    "how-to",
    "tip",
  ],
} satisfies Readonly<Record<string, readonly string[]>>;

/** How people write that a field does not apply. */
export const noneWords = new Set([
  "none",
  "no",
  "nessuno",
  "nessuna",
  "nessun",
  "niente",
  "null",
  "nil",
  "n/a",
  "na",
  "n.a.",
  "-",
  "--",
  "–",
  "—",
  "/",
  "no link",
  "nessun link",
  "senza link",
  "without link",
  "non serve",
  "non previsto",
  "not needed",
  "not applicable",
  "non applicabile",
]);

/** What people leave in a cell that they mean to fill later. */
export const placeholder =
  /^(?:tb[adc]|todo|to do|to be (?:added|defined|decided|confirmed|written)|da (?:definire|decidere|fare|scrivere|inserire|aggiungere|completare|confermare)|(?:copy|testo|text|caption|didascalia) (?:qui|here)|in arrivo|coming(?: soon)?|lorem ipsum.*|x{2,}|\?+|[.…]+|boh|\[[^\]]*\])$/u;
