/** The acts of a reply whose signs were learned from labelled replies. */
export const learnedActs = [
  "acknowledges",
  "names-problem",
  "takes-responsibility",
  "offers-remedy",
  "commits-to-time",
] as const;
export type LearnedAct = (typeof learnedActs)[number];

/** Faults of a whole reply whose signs were learned from labelled replies, by the rule that looks for them. */
export const learnedFaults = ["no-boilerplate", "no-legalese"] as const;
export type LearnedFault = (typeof learnedFaults)[number];

/** What a single sentence may do in words that no list foresees, by the rule that looks for it. */
export const spoken = [
  "apologises",
  "gives-channel",
  "no-blame",
  "no-denial",
  "calm-tone",
  "no-boilerplate",
  "no-legalese",
  "no-threat",
  "no-promotion",
  "no-speculation",
] as const;
export type Spoken = (typeof spoken)[number];

/** Those that are acts, which a reply should have; the others are faults. */
export const spokenActs: ReadonlySet<Spoken> = new Set(["apologises", "gives-channel"]);
