import { pattern } from "../../lib/pattern.ts";

/** Neighbours that no English sentence has: signs of words drawn at random. */
export const impossible = pattern([
  "(?:the|a|an) (?:of|to|in|on|at|by|for|with|from|and|or|but|so|we|you|i|they|he|she|it|is|was|are|were|have|has|had|will|the|a|an|this|your|our|my|that|not|be|been|if|because|us|when|am|and)",
  "(?:your|our|my|their) (?:of|to|in|at|by|for|with|from|and|or|but|we|you|i|it|is|was|are|were|have|has|had|will|the|a|an|this|your|our|not|be|been|if|because|us|that)",
  "(?:of|from|with|into|at) (?:of|and|or|but|is|was|are|were|have|has|had|will|be|been|with|from|for|at|because|we|i|they|not|to|in)",
  "(?:and|or|but) (?:and|or|but)",
  "(?:we|i|they) (?:of|the|a|an|and|or|we|i|you|us|our|your|is|at|with|for|from|to|in|on|by|but|it|that)",
  "(?:is|was|are|were) (?:is|was|are|were|of|will|has|have|had|we|am)",
  "(?:will|would|can) (?:of|the|a|an|and|to|is|was|are|has|had|for|with|in|on|at|will|been|our|from)",
  "(?:have|has|had) (?:of|and|is|was|are|will|we|have|has|for|with|at|be)",
  "to (?:of|and|is|was|are|were|will|has|had|to|for|with|from|been|at|we|i|but|because)",
  // 'come in and look around', 'log on to', 'what came on was a wedding': in, on and by hang on verbs, too
  "for (?:and|to|for|but|is|was|are|were|will|has|had|have|we|i)|(?:for|on|in|by) (?:of|be|been)|(?:on|in|by) (?:by)",
  // 'what you read about us is wrong', 'what you told us is serious': these end a clause and begin none
  "(?:us|me|him|them) (?:us|me|of|we|am)",
  "(?:we're|you're|they're|i'm|we've|you've|they've|i've) (?:\\p{L}+n't|is|are|was|were|has|have|will|of|and|or|but|we|i|you|they|any)",
  "\\p{L}+n't (?:and|or|but|of|is|are|was|were|has|will|\\p{L}+n't)",
  "(?:without|under|about|until|during) (?:of|and|or|is|are|was|were|has|will|be|been|under|without|about)|without to|all what|(?:would|will|could|should) (?:without|under|during|about)",
]);
/** Words that cannot close a sentence. */
export const open =
  /(?<!\p{L})(?:the|a|an|of|and|or|but|your|our|my|their|we|i|is|was|are|were|have|will|from|with|if|because|to|at)[\s]*$/u;

/** What replies do, one phrase an act; piled up with nothing else they are a list. */
export const acts: readonly RegExp[] = [
  pattern([
    "you(?:'re| are) right",
    "we understand",
    "i understand",
    "thank you(?: for \\p{L}+)?",
    "thanks(?: for \\p{L}+)?",
  ]),
  pattern([
    "our (?:mistake|fault|error)",
    "we got it wrong",
    "we (?:made a mistake|were wrong)",
    "(?:take |full )?responsibility",
    "we should have",
  ]),
  pattern(["we apologi[sz]e", "apolog~", "apologies", "i apologi[sz]e"]),
  pattern(["(?:we(?:'re| are) )?(?:\\p{L}+ )?sorry", "regret"]),
  pattern(["refund~", "replac~", "resend~", "repair~", "fix~", "put it right", "make it right"]),
  pattern(["within \\p{L}+(?: hours| days)?", "today", "tomorrow", "by \\p{L}+day", "by tomorrow", "immediately"]),
  pattern([
    "direct message",
    "private message",
    "dm(?: us)?",
    "message us",
    "e-?mail(?: us)?",
    "contact us",
    "\\p{L}{1,40}@\\p{L}+",
  ]),
];
