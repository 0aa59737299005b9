import { isQuoted, matches } from "../pattern.ts";
import type { Range } from "../range.ts";
import { isHypothetical, isNegated, readPart } from "../scope.ts";
import type { TextDoc } from "../text.ts";
import * as en from "./words.en.ts";
import * as it from "./words.it.ts";

const wordsOf = { it, en } as const;

const most = 40;

/** What the customer should do or did: asking for a refund, sending us the parcel, is not our remedy. */
const theirs = {
  it: /(?:(?<!\p{L})(?:puoi|può|potete|devi|deve|dovete|hai|ha|avete|vuoi|voleva|volevi|chied\p{L}+|chiest[oa]|pretend\p{L}+|poter|corriere|fornitore|ci|politica di|tempi di|condizioni di) (?:\p{L}+ )?|(?:quando|dopo che|chi|cosa|perché|anziché|invece di) (?:\p{L}+ ){0,2})$/u,
  en: /(?:(?<!\p{L})(?:you|please|customers|they|asked?|asking|request\p{L}*|wanted|want|demand\p{L}*|why|for|after|before|when|instead of|courier) (?:(?:should|must|need to|have to|want|wanted|asked|can|could|a|the|to|us to) ){0,3})$/u,
};

/** Only these openers of a remedy depend on who does it; offers to the person ('puoi ritirare il pacco') name their own doer. */
const bare = {
  it: /^(?:\p{L}+(?:are|ere|ire|ar|ato|ata|uto|ito|ita|ato)$|rimborso|sostituzione|riparazione|\p{L}+(?:ar|er|ir)(?:e|ti|le|la|lo|li|vi)(?!\p{L}))/u,
  en: /^(?:to|and|have|has|be|will|can) /u,
};

/** What is only refused, not promised, or would have been done in another case. */
const unmeant = {
  it: /(?:(?<!\p{L})(?:non|né)(?: \p{L}+){0,2} (?:dir|promett|garant|possiam|poss)\p{L}*(?: \p{L}+){0,3}|(?<!\p{L})(?:avremmo|avrei|avrebbe)(?: [\p{L}']+){0,8}|(?<!\p{L})(?:non|né)(?: \p{L}+){0,2} (?:possiam|poss|riusc)[^.;:!?]{0,60} né(?: [\p{L}']+){0,3}|(?<!\p{L})(?:valut|consider|ragion|discut|studi|riflett)\p{L}*(?: (?:già|anche|ancora|insieme|internamente|a|se|su|come|di|l'ipotesi di)){0,3}(?: (?:un|una|il|la|qualche|l'eventuale|possibile|eventuale|forma di|poter\p{L}*)){0,3}) ?$/u,
  en: /(?:(?<!\p{L})(?:not|never|nor|\p{L}+n't)(?: \p{L}+){0,3} (?:tell|promise|say|ask|asking|telling)(?: \p{L}+){0,4}|(?<!\p{L})would(?: of course| gladly| certainly)? have(?: [\p{L}']+){0,10}|(?<!\p{L})(?:do|doing|try|trying)(?: our| my)? best(?: to)?|(?<!\p{L})(?:look|see|find|think|discuss|consider|explor|review|assess|determin|decid)\p{L}* (?:\p{L}+ ){0,2}(?:how|whether|what|ways)(?: best| else)?|(?<!\p{L})(?:once|if|when|after) (?!you(?!r))(?:[\p{L}']+ ){0,3}(?:(?:is|are|been|gets?) |(?<=(?:once|if|when) ))(?:approved|accepted|validated|found eligible),?(?: [\p{L}']+){0,4}|(?<!\p{L})(?:nobody|no one|no (?!need|rush|cost|charge|queue|problem|trouble|hesitation|bother|excuse)\p{L}+)) ?$/u,
};

/** Finds concrete remedies and safety steps that the writer offers or has taken: not denied, not merely possible, not asked of the customer. */
export function findRemedies(text: TextDoc): Range[] {
  const words = wordsOf[text.locale];
  return matches(text, words.remedy, readPart(text))
    .slice(0, most)
    .filter((place) => {
      const said = text.folded.slice(place.start, place.end);
      if (unmeant[text.locale].test(text.folded.slice(Math.max(0, place.start - 90), place.start))) return false;
      if (text.locale === "en" && /would(?: of course)? have/u.test(said)) return false;
      if (said.startsWith("to ") && errand.test(text.folded.slice(place.start, place.start + 90))) return false;
      // 'abbiamo cambiato i turni senza dirlo' is the fault, not the cure
      if (careless.test(text.folded.slice(place.end, place.end + 24))) return false;
      if (words.idle.test(text.folded.slice(place.start, place.end + 15)) || isQuoted(text, place)) return false;
      if (!/^(?:non |don't|do not|please don't|never|avoid|senza)/u.test(said) && isNegated(text, place)) return false;
      if (
        bare[text.locale].test(said) &&
        theirs[text.locale].test(text.folded.slice(Math.max(0, place.start - 40), place.start))
      )
        return false;
      return (
        !isHypothetical(text, place) ||
        closeIf(text, place) ||
        offered.test(text.folded.slice(Math.max(0, place.start - 30), place.start + 12))
      );
    });
}

/** What follows a deed that was done badly. */
const careless =
  /^(?: [\p{L}']+){0,2} (?:senza|without) (?!(?:cost|spes|coda|fila|charge|cost|queu|delay|ritard|attes))/u;

/** 'To get a replacement, please complete the form': what the person has to do for it. */
const errand =
  /^to [^.,;:!?]{3,60}, (?:please|kindly|simply|you (?:must|should|need|have to|can)|fill|complete|send|contact|visit|log)(?!\p{L})/u;

/** Offers put as a question: 'may I hold a place for you', 'shall we bring it round'. */
const offered = /(?<!\p{L})(?:may|can|could|shall|might) (?:i|we) /u;

/** 'Se il pacco non arriva domani ti rimborsiamo': a condition with its own verb before the remedy, which is then meant. */
function closeIf(text: TextDoc, place: Range): boolean {
  const before = text.folded.slice(Math.max(0, place.start - 80), place.end);
  return (
    /(?<!\p{L})(?:se|if) (?:[\p{L}']+ ){3,9}(?:[tlv][ie] |glie|te l|we|we'll|i'll)/u.test(before) &&
    !/(?:remmo|could|might|would)(?!\p{L})/u.test(before)
  );
}
