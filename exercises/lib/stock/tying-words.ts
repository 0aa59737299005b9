import type { Localized } from "../locale.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that tie a sentence together: articles, prepositions, conjunctions, relatives. */
export const tyingWords: Localized<ReadonlySet<string>> = {
  it: list(
    "il lo la l' i gli le un uno una un' di a da in con su per tra fra d' del dello della dell' dei degli delle al allo alla all' ai agli alle dal dallo dalla dall' dai dagli dalle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle e ed o ma però che cui se quando dove perché quindi così come anche non poi mentre entro senza dopo prima chi quello quella invece né più",
  ),
  en: list(
    "the a an of to in on at by for with from into about after before until within without and or but so yet nor than that which who whom what when where why how if because while as not no your our their his her its my this these it is was are were",
  ),
};
