import { denials, hints, paidLabels, sentences, type Tie } from "../../data/disclosure-words.ts";
import { pattern } from "../pattern.ts";
import { placesIn, type Range } from "../range.ts";
import { emojiPattern } from "../text/emoji.ts";
import { fold } from "../text/fold.ts";
import { latinExpression } from "../text/latin.ts";

/** A tie that has to be declared. */
export type Declared = Exclude<Tie, "none">;

const labels = pattern(paidLabels);
const told = {
  sponsored: pattern(sentences.sponsored),
  gifted: pattern(sentences.gifted),
  invited: pattern(sentences.invited),
};
const hinted = pattern(hints);

/** "Ad" is an advertisement when it is marked as one: #ad, [AD], Ad:, an ad. In Italian it is a preposition too. */
const shortAd =
  /[#＃][Aa][Dd](?![\p{L}\p{N}_])|[([]ad(?=[)\]])|(?<=[|·•–—-]\s{0,2})A[Dd](?=\s*$)|(?:^|[\s([|])A[Dd](?=\s*[:|\]).!·•–—-]|, (?:sponsored|paid|in |with |by |from ))|(?:^|[\s([])AD(?=\s|$)|\b(?:an|this) ad(?=,? (?:commissioned|paid|sponsored|funded)\b|\s*(?:[.:!|)\]–—-]|for\b|by\b|from\b|with\b|$))|\bad by\b|\b[Tt]his (?:is|post is|one is|video is) an ad\b|(?<=^|[\n.!?][^\S\n]?)Ad (?=for\b|from\b|with\b|by\b)/gu;
const denied = latinExpression(
  `(?:^|[^\\p{L}])(?:${denials.join("|")})(?:[^\\p{L}.!?]+\\p{L}+){0,3}[^\\p{L}.!?]*$`,
  "u",
);
/** A hashtag is denied by what stands beside it ('niente #adv', 'not an #ad'), not by what denies another word ('non sponsorizzato #adv'). */
const deniedTag = latinExpression(
  `(?:^|[^\\p{L}])(?:${denials.join("|")})(?:[^\\p{L}.!?]+(?:è|e|un|una|il|an?|the|is|più|serve|serviva|metto|mettere|scrivo|uso|questo|this|need|needs|needed|for|use|put|qui|here|of|di|bisogno)){0,3}[^\\p{L}.!?]*$`,
  "u",
);

const content =
  "contenuto|post|video|reel|carosello|carousel|storia|storie|story|stories|collaborazione|partnership|foto|caption|didascalia|collab|content|collaboration|episodio|episode|diretta|live|messaggio|articolo|article|messaging|recensione|review";
/** What may stand before a label: nothing, a mark, "this post is", "this is a". */
const owner = "(?:in |nel |con )?(?:questo|questa|quest'|this|il|the|nostro|mio|my|our)\\s?";
const verb = "(?:è|e'|is|was|contiene|contains|includes?)\\s(?:stat[oa] |been )?";
const headOfLabel = latinExpression(
  `(?:^|[.!?:;|()\\[\\]\\-·•…/*_+&]|[#＃])\\s*(?:(?:(?:${owner}(?:(?:${content})\\s)?|(?:${content})\\s)(?:${verb})?(?:un |una |un'|an? |come )?|(?:(?:quello|ciò|what) (?:che )?(?:segue|follows) )?(?:è|e'|it's|it is|is) (?:un |una |un'|an? ))(?:(?:${content})\\s)?)?[#＃]?$`,
  "u",
);
/** Words that stop a bare noun from being a label: "pubblicità in tv", "advertising is". */
const noun = /^(?:pubblicità|pubblicita'?|advertising|advertisement|adverts?|sponsorizzazione|inserzione|adv)$/u;
/** "An advert for", "una pubblicità per". */
const bareArticle = /(?<!\p{L})(?:an?|una?) $|(?<!\p{L})un'$/u;
const afterNoun =
  /^(?:$|[^\p{L}\p{N}\s',]|,?\s*(?:$|[^\p{L}\p{N}\s',]|(?:con|per|di|da|dal|dalla|retribuita|pagat[oa]|a pagamento|sponsorizzat[oa]|commissionat[oa]|realizzat[oa]|finanziat[oa]|offert[oa]|firmat[oa]|paid|sponsored|funded|commissioned|with|for|by|from|post|content|partnership)\b|\n))/u;

/** How far before a wording its sentence is looked at, in UTF-16 units. */
const reach = 80;

/**
 * The places where a post declares a tie, in order. Payment words count as labels only ("Pubblicità | …", "#adv", "post
 * sponsorizzato"), gifts and invitations wherever they are told; denials, questions and talk about advertising declare nothing.
 */
export function declarations(raw: string, tie: Declared): Range[] {
  const text = fold(raw);
  const found: Range[] = [];
  const add = (start: number, length: number) => {
    const place = { start, end: start + length };
    // "Adv? No", "Pubblicità: nessuna".
    const isQuestion = /^(?:[^\p{L}\p{N}\n]{0,3}\?|\s?[:=]\s?(?:no|nessun[ao]?|none|not)(?!\p{L}))/u.test(
      text.slice(place.end, place.end + 12),
    );
    const marked = withMark(text, place);
    const isTag = /[#＃]/u.test(text.charAt(marked.start));
    if (!isQuestion && !(isTag ? deniedTag : denied).test(sentenceBefore(text, marked.start))) found.push(marked);
  };
  if (tie === "sponsored") {
    for (const match of text.matchAll(labels)) {
      if (isLabel(raw, text, match.index, match[0])) add(match.index, match[0].length);
    }
    for (const match of raw.matchAll(shortAd)) {
      const lead = match[0].length - match[0].trimStart().length;
      add(match.index + lead, match[0].length - lead);
    }
  }
  for (const match of text.matchAll(told[tie])) add(match.index, match[0].trimEnd().length);
  return found.sort((a, b) => a.start - b.start);
}

/** The places where a tie is hinted at and not declared: "grazie a", "in collaboration with". */
export function hintsAtTie(raw: string): Range[] {
  return placesIn(fold(raw), hinted).slice(0, 20);
}

/** The words just before, within the clause: "No secrets: they paid me" denies nothing. */
function sentenceBefore(text: string, start: number): string {
  return (
    text
      .slice(Math.max(0, start - reach), start)
      .split(/[.!?\n:;–—]/)
      .at(-1) ?? ""
  );
}

function withMark(text: string, place: Range): Range {
  return /[#＃]/u.test(text.charAt(place.start - 1)) ? { start: place.start - 1, end: place.end } : place;
}

/** 'Bottega Lume ADV – …': a name at the head of the line, the label, a mark. */
function afterName(raw: string, start: number, before: number, wording: string): boolean {
  return (
    /^@?[\p{Lu}][\p{L}\p{N}_.]*(?: [\p{Lu}][\p{L}\p{N}_.]*){0,2} $/u.test(raw.slice(start - before, start)) &&
    /^(?: *$|\s*[-–—|:•·.!\n)])/u.test(raw.slice(start + wording.length, start + wording.length + 3))
  );
}

function isLabel(raw: string, text: string, start: number, wording: string): boolean {
  if (/[#＃]/u.test(text.charAt(start - 1))) return true;
  const line =
    text
      .slice(Math.max(0, start - reach), start)
      .split("\n")
      .at(-1) ?? "";
  const head = line.replace(emojiPattern(), "|");
  if (!headOfLabel.test(head) && !(noun.test(wording) && headOfLabel.test(head.replace(bareArticle, ""))))
    return afterName(raw, start, line.length, wording);
  if (!noun.test(wording)) return true;
  const rest = text.slice(start + wording.length, start + wording.length + 30).replace(emojiPattern(), "|");
  // "Adv Bottega Lume": a name, with its capital, may follow.
  return afterNoun.test(rest) || /^\s+\p{Lu}/u.test(raw.slice(start + wording.length, start + wording.length + 3));
}
