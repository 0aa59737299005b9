interface Affix {
  readonly suffix: boolean;
  readonly crosses: boolean;
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
}

/** Expands a hunspell dictionary into its words. Compound rules, suggestions and forbidden words (`!`) are left out. */
export function expandHunspell(aff: string, dic: string): Set<string> {
  const affixes = readAffixes(aff);
  const words = new Set<string>();
  for (const line of dic.split("\n").slice(1)) {
    const [base = "", flags = ""] = line.trim().split("/");
    if (base === "" || flags.includes("!")) continue;
    words.add(base);
    const used = [...flags].flatMap((flag) => affixes.get(flag) ?? []);
    for (const affix of used) {
      const derived = apply(base, affix);
      if (derived === null) continue;
      words.add(derived);
      if (affix.suffix || !affix.crosses) continue;
      for (const other of used) {
        const both = other.suffix && other.crosses ? apply(derived, other) : null;
        if (both !== null) words.add(both);
      }
    }
  }
  return words;
}

function apply(word: string, { suffix, strip, add, condition }: Affix): string | null {
  if (!condition.test(word)) return null;
  if (suffix) return word.endsWith(strip) ? word.slice(0, word.length - strip.length) + add : null;
  return word.startsWith(strip) ? add + word.slice(strip.length) : null;
}

function readAffixes(aff: string): Map<string, Affix[]> {
  const affixes = new Map<string, Affix[]>();
  const crossing = new Map<string, boolean>();
  for (const line of aff.split("\n")) {
    const [kind, flag = "", third = "", fourth = "", fifth] = line.trim().split(/\s+/);
    if (kind !== "PFX" && kind !== "SFX") continue;
    if (fifth === undefined) {
      crossing.set(flag, third === "Y");
      continue;
    }
    const suffix = kind === "SFX";
    const affix = {
      suffix,
      crosses: crossing.get(flag) ?? false,
      strip: third === "0" ? "" : third,
      add: fourth === "0" ? "" : fourth,
      condition: new RegExp(suffix ? `${fifth}$` : `^${fifth}`),
    };
    affixes.set(flag, [...(affixes.get(flag) ?? []), affix]);
  }
  return affixes;
}
