import { clause, end, sentence } from "./en-learner-words.ts";
import { type SlipRule, slip, whole, written } from "./slip.ts";

const subject = String.raw`(?:it|this|that|he|she|we|you|they|i|(?:the(?! (?:hell|heck|devil|deuce|fuck|f|world|dickens|blazes|bejesus|actual)(?!['\p{L}]))|your|our|my) \p{L}+)`;
/** Verbs that show by their form that nothing was turned round; the others are spoken so: 'how you doing?' */
const turned =
  "(?:happened|happens|works|worked|went|goes|arrived|arrives|came|comes|got|gets|broke|made|said|did|didn't|doesn't|don't|does|has|have|haven't|hasn't|is|isn't|are|aren't|was|wasn't|were|weren't|will|won't|can|can't|could|should|must)";
/** What is left of the question: no mark, no second verb to which the rest is a subject, and no question of its own. */
const rest = String.raw`(?!\p{L})(?![^?]{0,80} (?:is|was|are|were|matters?|depends?|means?|will be|isn't)(?!\p{L}))(?![^?]{0,80} (?:(?:can|could|would|will|do|did|may|shall) (?:you|we|i)|please)(?!\p{L}))[^.,;:!?\n]{0,60}\?`;

/** English slips in the order of words in a question: row EN44. */
export const questionSlips: readonly SlipRule[] = [
  slip(
    "EN44",
    written(String.raw`${sentence}(?:and |but |so )?(?:how|why|where) ${subject} ${turned}(?! i(?!\p{L}))${rest}`),
    "the helping verb first: how did it happen?",
    { keys: ["how ", "why ", "where "] },
  ),
  slip(
    "EN44",
    // 'When you can' begins what is asked for after it.
    written(
      String.raw`${sentence}(?:and |but |so )?when (?!you (?:can|could)(?!\p{L}))${subject} (?:will|can|could)(?!['’]t)${rest}`,
    ),
    "the verb first: when will it …?",
    { keys: ["when "] },
  ),
  slip(
    "EN44",
    written(
      `${sentence}(?:and |but |so )?how (?:we|i) (?:stop|solve|fix|handle|avoid|prevent|check|choose|ship|repair|remedy|make|pay)${rest}`,
    ),
    "how do we …?",
    { keys: ["how we ", "how i "] },
  ),
  slip(
    "EN44",
    whole(String.raw`how (?:do|does|did) (?:you|we|they|it) call (?:it|this|that)(?: in \p{L}+)?\s*\?`),
    "what do you call it?",
  ),
  slip("EN44", whole(String.raw`how (?:is|are) (?:it|this|they) called(?: in \p{L}+)?\s*\?`), "what is it called?"),
  slip(
    "EN44",
    whole(
      String.raw`how (?:does|do|did) (?:it|they|he|she|this|that|(?:the|your|our) \p{L}+) look like\s*\?`,
      `how (?:it|they|this) looks? like${end}`,
    ),
    (match) => match[0].replace(/^how/, "what"),
  ),
  slip("EN44", written(String.raw`${clause}what means (?:this|that|it|your \p{L}+)\s*\?`), "what does … mean?"),
  slip(
    "EN44",
    whole(
      "(?:don't know|do not know|didn't know|understand|explain(?: to you)?|tell (?:us|you)|find out|let you know) (?:why|how|when|where) (?:did|does|do) (?:we|you|it|he|she|they|this|the|our|your|i)(?!\\p{L})",
      "(?:don't|do not|didn't|can't) (?:know|understand|explain) (?:why|how|when) (?:is|was|are|were|has|have|can|could|will) (?:it|this|he|she|they|we|you|your|our|the)(?!\\p{L})(?! (?:last|next|right|\\p{L}{0,10}est)(?!\\p{L}))",
      "(?:know|understand|explain) how (?:is|was) (?:it|this) possible",
    ),
    "the subject first: why it happened",
  ),
  slip("EN44", whole("how much costs (?:the|it|this|an?|your)(?!\\p{L})"), "how much does … cost"),
];
