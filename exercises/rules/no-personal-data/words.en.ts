import { phrases } from "../../lib/pattern/phrases.ts";

const datum =
  "(?:order code|booking code|(?:order|booking|reservation|phone|telephone|mobile|cell|account|card|reference|customer|tracking|case|contact|membership|policy|passport) (?:number|no|details|id|code)|(?:your|a) (?:number|mobile)|phone|mobile|contact details|(?:home |postal |full |delivery |email |e-mail )?address|postcode|zip code|e-?mail|iban|bank details|full name|surname|date of birth|(?:personal )?details|id card|number plate|sort code|tax (?:code|number|id)|fiscal code|national insurance(?: number)?|social security(?: number)?|date of birth|id number|identity card number|(?:mobile|phone) number)";
const ask =
  "(?:reply|respond|answer|comment|post|write|leave|send|give us|give|share|put|drop|tell|provide|type|let us have|pop|add|state|confirm)";
const here =
  "(?:below|in the comments?|in a comment|(?:right )?here|under this (?:post|comment)|in (?:your )?reply|in this thread|on this (?:thread|post)|publicly|in public|underneath|to this (?:comment|post|tweet|message))";

/** Asking for data in the open, in either order of the words. */
export const asking = phrases(
  [
    `${ask} (?:[\\p{L}\\p{N}'-]+ ){0,6}?${here} (?:[\\p{L}\\p{N}'-]+ ){0,6}?${datum}`,
    `${ask} (?:[\\p{L}\\p{N}'-]+ ){0,6}?${datum} (?:[\\p{L}\\p{N}'-]+ ){0,6}?${here}`,
    `(?<!we'll |we will |i'll |i will |will |can )(?:reply|respond|answer|comment)(?: back| to us| (?:to )?(?:this|my|the|our) (?:comment|post|reply|message))? with (?:[\\p{L}\\p{N}'-]+ ){0,3}?${datum}`,
  ],
  [],
);

/** A private way named in the sentence: then the data are asked for there. */
export const inPrivate =
  /(?<!\p{L})(?:privat\p{L}*|dms?|direct|inbox|messenger|whatsapp|by e-?mail|e-?mail us|phone us|call us|ring us|rather than|instead of)(?!\p{L})|@[\p{L}\p{N}-]+\.|(?<!\p{L})(?:don't|do not|not|never|no need to) (?:\p{L}+ ){0,2}?(?:post|write|shar|put|leav|send|giv|publish|typ|add|includ|reply)\p{L}*/gu;

/** What stands before a number or address of the brand's own. */
export const ours =
  /(?:call|phone|ring|text|whatsapp|reach|contact|our|us|we|tel\.?|freephone|helpline|hotline|desk|visit|come to|office|workshop|shop|store|museum|hotel|line)(?:[^.!?\n]{0,60})$/u;
/** What makes a number or address somebody's own, not the brand's. */
export const theirs =
  /(?:your(?!\p{L})[^.!?\n]{0,40}|(?:call|contact|phone|ring|reach|text) you(?! from)[^.!?:\n]{0,40}|(?:you live|where you live|customer|resident|registered to|in the name of|mrs?\.?|ms\.?)[^.!?\n]{0,40})$/u;
