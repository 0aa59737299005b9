const single = ["mi", "ti", "ci", "vi", "si", "lo", "la", "li", "le", "ne", "gli"];
const double = ["me", "te", "ce", "ve", "se", "glie"].flatMap((first) =>
  ["lo", "la", "li", "le", "ne"].map((second) => first + second),
);
const clitics = [...single, ...double];
/** After a past participle of the bureaucratic kind: *inviatoci*, *consegnatole*. */
const afterParticiple = ["mi", "ti", "ci", "vi", "si", "gli", "le"];

/** Forms by mood, tense and person, as the packages lay them out; missing ones are absent, empty or null. */
export interface Forms {
  readonly [part: string]: string | Forms | null;
}

/**
 * The forms of a verb with pronouns attached: *scrivere* → *scriver*, *scrivercelo*, *scrivendoci*, *scrivimi*, *scriviamoci*,
 * *scriveteci*. Infinitive and gerund are made from the lemma and the stem: the packages keep one of them with a pronoun on.
 */
export function cliticForms(lemma: string, forms: Forms): string[] {
  const found: string[] = [];
  const attach = (base: string, ends: readonly string[]) => {
    found.push(base);
    for (const end of ends) found.push(base + end);
  };
  const at = (...path: string[]): string => {
    const form = path.reduce<string | Forms | null | undefined>(
      (part, key) => (typeof part === "object" ? part?.[key] : undefined),
      forms,
    );
    return typeof form === "string" && form.length > 3 ? form : "";
  };
  const cut = lemma.replace(/(?:r?re)$/u, "r");
  if (cut !== lemma) attach(cut, clitics);
  const gerund = /^.+?[ae]ndo/u.exec(at("ger", "pres"))?.[0];
  if (gerund !== undefined) attach(gerund, clitics);
  // The short imperatives (da', di', fa') double the consonant: they are in the hand-kept list.
  const orders = [
    lemma.endsWith("are") ? at("ind", "pres", "S3") : at("ind", "pres", "S2"),
    at("ind", "pres", "P1"),
    at("ind", "pres", "P2"),
  ];
  for (const order of orders) if (order !== "") attach(order, clitics);
  for (const form of ["S", "SM", "SF", "P", "PM", "PF"]) {
    const participle = at("part", "past", form);
    if (participle !== "") attach(participle, afterParticiple);
  }
  return found;
}
