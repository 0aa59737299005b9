import type { Locale } from "../locale.ts";
import type { TextDoc, Word } from "../text.ts";

const it =
  "il lo la l' i gli le un uno una un' di a da in con su per tra fra del dello della dell' dei degli delle al allo alla all' ai agli alle dal dallo dalla dall' dai dagli dalle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle e ed o od ma però anche che chi cui se come quando dove perché quindi così poi già ancora non né più meno molto tanto tutto tutta tutti tutte ogni quale quanto mi ti ci vi si ne lo li me te lui lei noi voi loro io tu mio tuo suo nostro vostro mia tua sua nostra vostra miei tuoi suoi nostri vostri mie tue sue nostre vostre questo questa questi queste quello quella quelli quelle quel è sono sei siamo siete era erano ero eri fu sia siano sarà saranno essere stato stata stati state ho hai ha abbiamo avete hanno aveva avevano avevamo avere avuto fare fa fatto cosa c' d' s' v' t' m' n' qui lì là sì no senza dopo prima entro fino verso ciò nessuno niente nulla solo";
const en =
  "the a an of to in on at by for with from into onto about after before until till within without over under between through during against and or but so yet nor than that which who whom whose what when where why how if because while although though as not no nor never i me my mine we us our ours you your yours he him his she her it its they them their this these those there here is are was were be been being am do does did done has have had having will would shall should can could may might must 's 're 've 'll 'd n't it's we're you're we've we'll i'm i'll i've that's don't didn't isn't wasn't won't can't all any some each every both more most much many very too also just only then now again";

const lists: Readonly<Record<Locale, ReadonlySet<string>>> = {
  it: new Set(it.split(" ")),
  en: new Set(en.split(" ")),
};

/** Whether a word holds sentences together (article, preposition, pronoun, auxiliary, conjunction) rather than naming something. */
export function isPlain(word: Word, locale: Locale): boolean {
  const bare = word.norm.replace(/^\p{L}{1,5}'(?=\p{L})/u, "");
  return lists[locale].has(word.norm) || lists[locale].has(bare);
}

/** A rough stem of a content word, the same for its usual inflections: enough to compare what two texts talk about. */
export function roughStem(norm: string, locale: Locale): string {
  const bare = norm
    .replace(/^\p{L}{1,5}'(?=\p{L})/u, "")
    .replace(/'s?$/u, "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
  if (locale === "en") return bare.replace(/(?<=\p{L}{3})(?:ing|ied|ies|ed|es|s|ly|e|y)$/u, "").slice(0, 6);
  return bare.replace(/[aeio]$/u, "").slice(0, 5);
}

/** The distinct stems of the words that name something: no numbers, addresses or plain words. */
export function contentStems({ words, locale }: Pick<TextDoc, "words" | "locale">): Set<string> {
  const stems = new Set<string>();
  for (const word of words) {
    if (word.norm.length < 3 || /[\d@#/]/.test(word.norm) || isPlain(word, locale)) continue;
    stems.add(roughStem(word.norm, locale));
  }
  return stems;
}
