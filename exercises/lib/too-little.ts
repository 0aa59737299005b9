import type { TextDoc } from "./text.ts";

/** Words under which a text says too little to have kept off anything. */
const fewest = 8;

/**
 * Whether a rule's silence over this text means nothing: no words met it and none broke it, because hardly any stand
 * there. Two words keep off every fault, and that's no merit.
 */
export const saysTooLittle = (
  text: TextDoc,
  { findings, evidence }: { readonly findings: readonly unknown[]; readonly evidence: readonly unknown[] },
): boolean => text.words.length < fewest && findings.length === 0 && evidence.length === 0;
