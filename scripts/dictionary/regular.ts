import type { Forms } from "./clitics.ts";

const future = ["ò", "ai", "à", "emo", "ete", "anno", "ei", "esti", "ebbe", "emmo", "este", "ebbero"];
const presentAre = ["o", "i", "a", "iamo", "ate", "ano", "ino", "iate"];
const imperfect = ["vo", "vi", "va", "vamo", "vate", "vano"];
const pastSubjunctive = ["ssi", "sse", "ssimo", "ste", "ssero"];
const irregularAre = /^(?:fare|dare|stare|andare)$/u;

/**
 * Regular verb forms that the packages have lost: they keep one form of each tense and person, sometimes one with a pronoun on.
 * Future and conditional are made from any form of either, the rest of *-are* verbs from the lemma.
 */
export function regularVerbForms(lemma: string, forms: Forms): string[] {
  const found: string[] = [];
  const known = [...leaves(forms["cond"]), ...leaves(at(forms, "ind", "fut"))];
  const stem = known
    .map((form) => /^(.+r)(?:ò|ai|à|emo|ete|anno|ei|esti|ebbe|emmo|este|ebbero)$/u.exec(form)?.[1])
    .find(Boolean);
  if (stem !== undefined) for (const end of future) found.push(stem + end);
  if (lemma.endsWith("are") && !irregularAre.test(lemma)) {
    const root = lemma.slice(0, -3);
    for (const end of presentAre) found.push(join(root, end));
    for (const end of [...imperfect, ...pastSubjunctive, "ndo", "to", "ta", "ti", "te", "rono", "sti", "mmo", "i"])
      found.push(`${root}a${end}`);
    found.push(`${root}ò`);
  } else if (/[ei]re$/u.test(lemma) && stem !== undefined) {
    const root = lemma.slice(0, -2);
    for (const end of [...imperfect, ...pastSubjunctive]) found.push(root + end);
  }
  return found;
}

/** The forms of a regular verb in *-are* that no package has, laid out as the packages do, as far as others are made from them. */
export function formsOfAre(lemma: string): Forms {
  const root = lemma.slice(0, -3);
  const soft = /[cg]$/u.test(root) ? `${root}h` : root.replace(/(?<=[cg])i$/u, "");
  return {
    cond: { pres: { S3: `${soft}erebbe` } },
    ger: { pres: `${root}ando` },
    ind: { pres: { S3: `${root}a`, P1: join(root, "iamo"), P2: `${root}ate` } },
    part: { past: { S: `${root}ato`, SF: `${root}ata`, P: `${root}ati`, PF: `${root}ate` } },
  };
}

/** Nouns and adjectives that any verb in *-are* can make: *ottimizzazione, sviluppatore, rimborsabile*. */
export function fromAre(lemma: string): string[] {
  if (!lemma.endsWith("are") || lemma.length < 6) return [];
  const root = lemma.slice(0, -3);
  const ends = ["azione", "azioni", "atore", "atori", "atrice", "atrici", "abile", "abili"];
  return ends.map((end) => `${root}${end}`);
}

/** Regular plurals of a noun; *-co* and *-go* in both shapes, for no ending tells which. */
export function regularPlurals(lemma: string, feminine: boolean): string[] {
  const stem = lemma.slice(0, -1);
  if (lemma.endsWith("a") && feminine) {
    if (/[cg]a$/u.test(lemma)) return [`${stem}he`];
    return /[^aeiou][cg]ia$/u.test(lemma) ? [`${stem.slice(0, -1)}e`] : [`${stem}e`];
  }
  if (lemma.endsWith("o") && !feminine) {
    if (/[cg]o$/u.test(lemma)) return [`${stem}i`, `${stem}hi`];
    return [lemma.endsWith("io") ? stem : `${stem}i`];
  }
  return lemma.endsWith("e") && !/(?:ie)$/u.test(lemma) ? [`${stem}i`] : [];
}

/** Puts a root of *-are* and an ending together: *cerc + i* → *cerchi*, *mangi + i* → *mangi*. */
function join(root: string, end: string): string {
  if (!end.startsWith("i")) return root + end;
  if (/[cg]$/u.test(root)) return `${root}h${end}`;
  return root.endsWith("i") ? root.slice(0, -1) + end : root + end;
}

function at(forms: Forms, mood: string, tense: string): Forms | string | null | undefined {
  const part = forms[mood];
  return typeof part === "object" ? part?.[tense] : undefined;
}

/** All forms that lie anywhere under a part of a paradigm. */
export function leaves(forms: Forms | string | null | undefined): string[] {
  if (typeof forms === "string") return forms.length > 1 ? [forms] : [];
  return Object.values(forms ?? {}).flatMap(leaves);
}
