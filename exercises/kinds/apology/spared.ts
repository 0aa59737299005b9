import type { Locale } from "../../lib/locale.ts";
import { isQuoted, sentenceAt } from "../../lib/pattern.ts";
import { overlaps, type Range } from "../../lib/range.ts";
import { clauseAt } from "../../lib/scope.ts";
import { latinExpression } from "../../lib/text/latin.ts";
import type { TextDoc } from "../../lib/text.ts";
import type { RuleResult } from "../../lib/verdict.ts";
import { aimsAtReader } from "../../rules/calm-tone/aimed.ts";
import { speaksOfOthers } from "./owned.ts";

/** Rules with a learned judge of whole sentences, which was taught with replies: it takes some public confessions amiss. */
const readsWhole: ReadonlySet<string> = new Set(["no-blame", "calm-tone", "no-promotion"]);
/** Those whose whole sentences are also beside the point where the writers tell, in the first person, of what they did. */
const aboutPeople: ReadonlySet<string> = new Set(["no-blame", "calm-tone"]);

const by = (source: Readonly<Record<Locale, string>>) => ({
  it: latinExpression(`(?<!\\p{L})(?:${source.it})(?!\\p{L})`, "u"),
  en: latinExpression(`(?<!\\p{L})(?:${source.en})(?!\\p{L})`, "u"),
});

/** The writers, as those who act, or a thing of theirs. */
const firstPerson = by({
  it: "(?:l'|non )?(?:abbiamo|ho|avevamo|avevo|eravamo|ero|siamo stat[ei]|sono stat[oa])|(?:il |la |i |le )?(?:nostr[oaie]|mi[oae]|miei) (?:\\p{L}+ )?(?:post|pagina|tweet|messaggi[oo]?|parole|frase|battuta|risposta|intervista|profilo|azienda)",
  en: "we|i|we'd|i'd|(?:our|my) (?:\\p{L}+ )?(?:posts?|page|tweet|message|words?|joke|line|sentence|answer|interview|remarks?|account|company)",
});

/** Readers and the public as those who act: what is said of them may be a reproach. */
const readers = by({
  it: "avete|avreste|dovevate|potevate|vi siete|qualcuno|alcun[ie]|molt[ie]|tropp[ie]|rete|social|web|internet|giornal\\p{L}+|domanda|contesto|chi (?:ha |si è |vuole )\\p{L}+",
  en: "you (?:have|had|should|could|did|saw|read|took|heard|chose|must|may|might|are|were)|you've|(?:some|many|most)(?: of you| people|(?= (?:have|took|saw|read|chose)(?!\\p{L})))|(?:people|everyone|everybody) (?:who|has|have|had|will|took|takes?|reads?|saw|sees?|chose)|internet|(?:news)?papers?|online|question|context|public|critics",
});

/** What was done to people, told of them and not held against them: 'chi ama in un altro modo si è sentito dire…'. */
const suffered = by({
  it: "si (?:è|sono) sentit[oaie] dire|(?:è|sono|era|erano) stat[oaie] (?:lasciat|esclus|mess|chius|umiliat|offes|trattat|cacciat|deris|ignorat)[oaie]",
  en: "(?:was|were|has been|have been) (?:told|left out|shut out|excluded|humiliated|insulted|mocked|ignored|turned away|made to)",
});

/** What the public has seen and knows is no reproach: 'if you've seen the video, you know'. */
const witnesses = {
  it: /(?<!\p{L})(?:(?:l')?av(?:r)?ete (?:tutti |già |probabilmente )*(?:vist|sentit|lett)[oaie]|sapete)(?!\p{L})/gu,
  en: /(?<!\p{L})(?:you(?:'ve| have| will have)? (?:all |probably |already )*(?:seen|saw|watched|heard|know))(?!\p{L})/gu,
} as const;

/** A short question that the writers then answer themselves: 'Why did he say it?', 'Come è potuto succedere?' */
const asksItself = /^(?:why|how|what|perché|come|cosa|che cosa)(?!\p{L})(?: [\p{L}']+){1,7} *\?$/u;

/** A reader who is told to do something, or a price: that is selling, whatever is confessed beside it. */
const sells =
  /[%€$]|\d|scont|gratis|omaggi|approfitt|provate|comprate|scoprite|venite|free|discount|off\b|try |buy |discover/u;

/** A word of the original that is brought up to be given up: 'non la chiameremo sistemazione', "I won't call it re-accommodation". */
const givenUp = by({
  it: "(?:non|mai|nessun\\p{L}*|altro che|smett\\p{L}+)(?: [\\p{L}']+){0,3} (?:chiam|defin|parl|dir|us|nascond|parola)\\p{L}*(?: [\\p{L}']+){0,4}",
  en: "(?:not|never|won't|don't|can't|wasn't|isn't|nor|instead of|no)(?: [\\p{L}']+){0,3} (?:call|calling|say|saying|speak|speaking|talk|hide|hiding|word|use)(?: [\\p{L}']+){0,4}",
});

/** The writers, said to be the company that did it: 'siamo l'azienda che…' */
const weAre = /(?:(?<!\p{L})(?:siamo|sono|eravamo|noi,?|we are|we're|we were|i am|i'm))(?: (?:the|quell'|un'|a))? ?$/u;

/** A question that its writers put to themselves about what they have just told: 'solo etero: davvero?', "seriously?". */
const amazed = /^(?:ma )?(?:davvero|sul serio|really|seriously) *\?$/u;

/** How a firm dates what it does: a stiff word or two, in a text that is plain otherwise. */
const stiffDate = /^(?:with immediate effect|with effect from \p{L}+|in data \p{N}+|a decorrere da\p{L}*|a far data)$/u;

/** A rule that its writers set themselves, told of nobody: 'prima di pubblicare si legge in due'. */
const ownRule = /^prima di \p{L}+re,? (?:si|la si|lo si) \p{L}+/u;

/** All of them greeted at once, as a letter to the public begins. */
const greeting =
  /^(?:car[ie]|dear) (?:tutt[ie]|client[ei]|amic[ih]e?|collegh[ie]|lettor[ie]|viaggiator[ie]|passegger[ie]|customers?|friends|guests|passengers|colleagues|followers)$/u;

/** Where a text confesses, mends or pledges; of these, where it mends or pledges; and where it tells what was done, and whose doing it was. */
interface Parts {
  readonly confessed: readonly Range[];
  readonly mended: readonly Range[];
  readonly told: readonly Range[];
  /** It names the act and the repair of its own case: in whatever words, it answers no other. */
  readonly ofCase: boolean;
}

/** Whether what a rule for replies holds against a place is beside the point where a company confesses in public. */
function isBeside(text: TextDoc, id: string, range: Range, { confessed, told, mended }: Parts) {
  const said = text.folded.slice(range.start, range.end);
  if (id === "no-boilerplate") return greeting.test(said);
  const sentence = sentenceAt(text, range);
  if (sentence === undefined) return false;
  const whole = sentence.start === range.start && sentence.end === range.end;
  if (whole && readsWhole.has(id)) {
    if (speaksOfOthers(text, sentence)) return false;
    if (confessed.some((place) => overlaps(place, sentence))) return true;
    const words = text.folded.slice(sentence.start, sentence.end);
    const rest = words.replaceAll(witnesses[text.locale], "");
    return (
      aboutPeople.has(id) &&
      (asksItself.test(words) ||
        rest !== words ||
        firstPerson[text.locale].test(words) ||
        suffered[text.locale].test(words)) &&
      !readers[text.locale].test(rest)
    );
  }
  if (id === "no-promotion")
    return (
      told.some((place) => place.start >= sentence.start && place.end <= sentence.end) &&
      !sells.test(text.folded.slice(sentence.start, sentence.end))
    );
  if (id === "no-blame")
    return ownRule.test(said) || weAre.test(text.folded.slice(Math.max(0, range.start - 20), range.start));
  if (id === "calm-tone") return amazed.test(said) && !aimsAtReader(text, range);
  if (id === "no-legalese")
    return (
      // what a sentence does, in whatever tone, is there to be done
      (whole && [...mended, ...told].some((place) => overlaps(place, sentence))) ||
      isQuoted(text, range) ||
      givenUp[text.locale].test(text.folded.slice(clauseAt(text, range).start, range.end))
    );
  return false;
}

/**
 * A result without the findings that are beside the point; met where nothing else was missed. One stiff date is no
 * officialese.
 */
export function sparing(text: TextDoc, one: RuleResult, parts: Parts) {
  const left = one.findings.filter(({ range }) =>
    range === null ? one.id !== "no-stuffing" || !parts.ofCase : !isBeside(text, one.id, range, parts),
  );
  const [first] = left;
  const lone =
    one.id === "no-legalese" && left.length === 1 && first !== undefined && first.range !== null ? first.range : null;
  const findings = lone !== null && stiffDate.test(text.folded.slice(lone.start, lone.end)) ? [] : left;
  if (findings.length === one.findings.length) return one;
  return findings.length > 0 || one.outcome !== "missed"
    ? { ...one, findings }
    : { ...one, findings, outcome: "met" as const };
}
