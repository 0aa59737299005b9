import type { TextDoc } from "../../lib/text.ts";

/** A first sentence of at most so many words that only greets is none. */
const longestGreeting = 12;
const greets =
  /^["'¡!\s\p{P}\p{S}]*(?:ciao|salve|buongiorno|buonasera|buon pomeriggio|benvenut\p{L}+|ehi|hey|hi|hello|good (?:morning|afternoon|evening|day)|greetings|buondì|piacere|molto liet[oa]|un saluto|(?:pleased|nice|lovely|glad|delighted|good) to (?:meet|see)|welcome|thanks|thank you|grazie|gentile|car[oa]|dear)(?!\p{L})/u;
const tells =
  /(?<!\p{L})(?:sono|siamo|mi chiamo|posso|possiamo|come|hai|i'm|i am|we're|we are|my name|can|how|what|this is|questo è|questa è)(?!\p{L})/u;

/** Where the opening of a message ends: its first sentence, or its second when the first is only a greeting. */
export function openingEnd({ folded, sentences }: TextDoc): number {
  const [first, second] = sentences;
  if (first === undefined) return 0;
  const said = folded.slice(first.start, first.end);
  const onlyGreets = first.words.length <= longestGreeting && greets.test(said) && !tells.test(said);
  return onlyGreets && second !== undefined ? second.end : first.end;
}
