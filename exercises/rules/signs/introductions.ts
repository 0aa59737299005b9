import { isQuoted } from "../../lib/pattern.ts";
import { isFirstName } from "../../lib/people.ts";
import type { Range } from "../../lib/range.ts";
import { latinExpression } from "../../lib/text/latin.ts";
import type { TextDoc } from "../../lib/text.ts";

const name = String.raw`\p{Lu}\p{Ll}[\p{L}'’-]*`;

const writes = "scriv[eo]|rispond[eo]|parl[ao]";

/** What comes before a name that the writer gives as their own; over the folded text. */
const introduces = latinExpression(
  String.raw`(?<!\p{L})(?:${[
    "sono(?: io,?)?|mi chiamo|il mio nome è|qui(?: (?:è|c'è|parla))?|mi presento[:,]?|con (?:te|lei|voi) c'è",
    `(?:chi )?(?:(?:ti|le|vi) )?(?:${writes})(?: (?:direttamente|personalmente|sempre|ancora|di nuovo|qui|io|oggi))?(?: (?:è|si chiama))?`,
    "una persona(?:,| e| che)? si chiama",
    "a (?:scriver|risponder|parlar|seguir|richiamar)(?:ti|le|vi) (?:è|sono(?: io,?)?)",
    "i am|i'm|this is|my name is|my name's|the name's|it's|it is|call me|i go by|you've got|you(?: have|'ve) reached",
    "you(?:'re| are) (?:talking|speaking|chatting) (?:to|with)",
    "(?:writing|answering|replying|typing)(?: this| here)?(?: to you)? is(?: called)?",
    // "I'm the manager here, Ildo Bass"
    "(?:sono|i am|i'm) (?:(?:il|la|lo|un|una|uno|the|your|a|an|one) |l'|un')[\\p{L}' ]{3,40},",
  ].join("|")}) `,
  "gu",
);
/** What comes after it: a mark, where the writer works or what the writer does; not the rest of a sentence about something else. */
const introduced = latinExpression(
  String.raw`(${name})(?=\s+(?:dell['’]|dall['’])|\s+(?:di|de|da|del|dello|della|dal|dallo|dalla|dai|dalle|in|al|allo|alla|alle|per|che|qui|from|at|on|in|of|with|for|here|again|who|writing|speaking|replying|answering|${name})(?!\p{L})|\s+(?:e|and|ed)\s+(?:\p{Ll}|I[\s'’]|L[ae]\s)|\s*[,.;:!)(\n–—-]|\s*\p{Extended_Pictographic}|\s*$)`,
  "uy",
);

/** "Leo here", "Leo from the workshop here", "Leo che ti scrive". */
const named = [
  latinExpression(
    String.raw`(?<!\p{L})(${name})(?:,?\s+(?:from|at|di|da|del|della|dal|dalla)\s[\p{L}'’ ]{2,30}?)?,?\s+(?:here|qui|speaking|writing|typing|replying|(?:che )?(?:ti|le|vi) (?:${writes}))(?=\s*[,.;:!–—-]|\s*$|\s+(?:from|at|again|di|da|dalla?|dal)\s)`,
    "gu",
  ),
  latinExpression(
    String.raw`(?<!\p{L})(?:[Ss]alut[io]|[Aa]bbraccio|[Pp]resto|[Gg]razie|[Rr]egards|[Ww]ishes|[Ll]ove|[Tt]hanks|[Ss]corse|[Ff]irmato|[Ss]igned)[\p{L} ]{0,20}\s(?:da|from|by|di)\s+(${name})(?!\p{L})`,
    "gu",
  ),
];

/** "Buongiorno da Leo": from a person, where it might as well come from a town. */
const greets = latinExpression(
  String.raw`(?<!\p{L})(?:[Bb]uongiorno|[Bb]uonasera|[Cc]iao|[Ss]alve|[Hh]ello|[Hh]i|[Mm]orning|[Ee]vening|[Aa]fternoon)\s+(?:da|from)\s+(${name})(?=\s*[,.;:!(–—-])`,
  "gu",
);

/** "te lo garantisco io, Leo": a name between commas, but the writer's. */
const oneself = latinExpression(String.raw`(?<!\p{L})(?:io|me|myself),\s+(${name})(?=\s*[,.;!)–—-]|\s*$)`, "gu");
/** "Hi Mark, Sofia from the workshop.", "Leo della bottega.": at the very start or after the greeting, a name and where it works make a whole sentence. */
const fromWhere = latinExpression(
  String.raw`^(?:[^.!?\n]{1,40}[,!]\s+)?(${name})\s+(?:from|at|di|del|della|dal|dalla|dall['’])\s?[\p{L}'’ ]{2,30}(?=\s*[.:;!–—-])`,
  "gu",
);

const roles =
  "uno dei|una delle|uno di noi|una di noi|titolare|responsabile|proprietari[oa]|direttore|direttrice|social media manager|volontari[oa]|addett[oa]|fondatore|fondatrice|(?:il|la|lo) (?:titolare|responsabile|direttore|direttrice|capo|cuoc[oa]|proprietari[oa])|one of|(?:the )?(?:co-)?owner|(?:the )?manager|head of|(?:co-)?founder|(?:the )?director|volunteer|who (?:runs|works|answers|looks|makes|packs)|from (?:the|our)";
/** "Ildo, titolare della trattoria": at the very start, where a name without a role is the other person's. */
const opening = latinExpression(String.raw`^\s*(?:@\S+\s+)?(${name})(?:\s+${name})?,\s+(?:${roles})(?!\p{L})`, "u");

/** Which words can be the writer's name: in an introduction, and where the name could also be the other person's. */
interface Judges {
  readonly inside: (word: string) => boolean;
  readonly first: (word: string) => boolean;
}

/** The first name that the writer gives as their own, outside quotations. */
export function introduction(text: TextDoc, { inside, first }: Judges): Range | null {
  const { raw, folded } = text;
  const own = (word: string, start: number, judge: (word: string) => boolean): Range | null => {
    const place = { start, end: start + word.length };
    return judge(word) && !isQuoted(text, place) ? place : null;
  };
  for (const match of folded.matchAll(introduces)) {
    introduced.lastIndex = match.index + match[0].length;
    const word = introduced.exec(raw)?.[1];
    const found = word === undefined ? null : own(word, match.index + match[0].length, inside);
    if (found !== null) return found;
  }
  for (const re of [...named, greets, oneself, fromWhere])
    for (const match of raw.matchAll(re)) {
      const word = match[1] ?? "";
      if (re === greets && !isFirstName(word)) continue;
      const found = own(word, match.index + match[0].lastIndexOf(word), named.includes(re) ? inside : first);
      if (found !== null) return found;
    }
  const match = opening.exec(raw);
  const word = match?.[1] ?? "";
  return match === null ? null : own(word, match[0].indexOf(word), first);
}
