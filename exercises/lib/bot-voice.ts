import { matches, pattern } from "./pattern.ts";
import type { Range } from "./range.ts";
import { isConditional, isNegated, isQuestion } from "./scope.ts";
import type { TextDoc } from "./text.ts";

/** Words that name a machine which writes. */
const machine = {
  it: pattern([
    "(?:assistent[ei]|assistenza|risponditore|operatore|sistema|servizio|messagg[io]+|rispost[ae]|chat|aiuto|segreteria|sportello) (?:\\p{L}+ )?(?:automatic[oaih]+|automatizzat[oa]|robotic[oa]|robotizzat[oa]|virtual[ei]|digital[ei]|artificial[ei]|informatic[oa]|ai|ia)",
    "(?:assistente|risponditore|sistema|chat|servizio) (?:basat[oa]|con|che usa|creat[oa] con|fatt[oa] di) (?:su |sull')?(?:l')?(?:intelligenza artificiale|ia|ai)",
    "risponditore|bot|chatbot|chat bot|robot|robottino|automa|automi|macchin(?:a|etta)|software|programm(?:a|ino|etto)|algoritmo|computer|calcolatore|cervello(?:ne)? elettronico",
    "intelligenza artificiale|(?:un'|l')(?:ia|ai)",
    "(?:rispond[oe]|scriv[oe]|risposta|messaggio) (?:\\p{L}+ )?(?:in )?automatic(?:o|amente|a)",
    "in modo automatico|automaticamente",
    // said of what one reads here: 'Le risposte in questa chat sono automatiche'
    "(?:rispost[ae]|messaggi?|chat|tutto|ciò che leggi|quello che leggi)(?: (?!non |mai )[\\p{L}']+){0,5} (?:è|sono|arrivano|arriva|partono|parte) (?:tutt[eio] |del tutto |sempre )?(?:automatic[oaihe]+|in automatico|da sol[eio]|scritt[eio] (?:tutt[eio] )?da un (?:programma|computer|sistema))",
    "(?:chi|quello che|ciò che|quel che) (?:qui )?(?:ti |le |vi )?(?:risponde|scrive|parla|legge)(?: [\\p{L}']+){0,2} (?:è|non è altro che) un (?:programma|software|bot|automa)",
  ]),
  en: pattern([
    "(?:automated|automatic|virtual|digital|computer|ai|artificial)(?: \\p{L}+)? (?:assistants?|systems?|repl(?:y|ies)|messages?|services?|helpers?|agents?|responses?|programs?|chats?|answering|concierge|guide)",
    "automated|bots?|chat(?: )?bots?|chat-bot|robots?",
    "(?:an |the )?ai|artificial intelligence|(?:computer |software )?program|a machine|software|an algorithm",
    "(?:reply|answer|respond|write)(?:ing)? automatically",
    "automatically",
    // said of what one reads here: 'The replies in this chat are automatic'
    "(?:repl(?:y|ies)|answers?|messages?|responses?|chat|everything)(?: (?!not |never |\\p{L}+n't )[\\p{L}']+){0,5} (?:is|are|comes?|go|goes|sent)(?: out)? (?:all |fully |entirely |always )?(?:automatic|by itself|by themselves|machine-made|from a (?:machine|computer)|by a (?:machine|computer|program))|(?:i'm|i am|this is|from|by|with|to) a computer",
    "(?:a|the|this) (?:\\p{L}+ )?(?:computer|programme) (?:is|will be|replies|answers|writes|reads|speaks|talks|helps|wrote)|(?:just|only|merely|nothing but) an? (?:[\\p{L}']+ ){0,2}(?:computer|programme|machine|robot)|(?:an|the) automaton",
    "(?:what|whatever) (?:answers|replies|writes|talks|reads)(?: [\\p{L}']+){0,3} is (?:only |just )?an? (?:programme|program|piece of software|bot|machine)|i'm (?:only |just )?a programme|(?:the one|whoever|who|that|voice|thing)(?: (?!not |never )[\\p{L}']+){0,4} (?:is|as) (?:only |just |really )?an? (?:\\p{L}+ )?(?:computer|programme|program|machine|piece of software)|(?:this is|here is) a programme",
  ]),
} as const;
/** "Not a person" says it as well. */
const noPerson = {
  it: /(?<!\p{L})(?:non (?:sono|sei|è|c'è|stai (?:parlando|scrivendo|chattando) con|parli con|sta (?:parlando|scrivendo|chattando) con|ti risponde|Le risponde)) (?:una |un |un'|l'|nessun[oa]? )?(?:vera |persona|essere umano|uman[oa]|operator[ei]|operatrice|(?:fatt[oa] )?(?:in|di) carne e ossa|anima viva)/gu,
  en: /(?<!\p{L})(?:nobody|no one)(?: here)?(?: is|'s)?(?: here)?(?: made)? (?:of flesh and blood|human)(?!\p{L})|(?<!\p{L})(?:(?:there is|there's) no |(?:not|never) (?:a |an |any |(?:talking|chatting|speaking) (?:to|with) (?:a |an |any )?)?)(?:real |live |human )*(?:person|people|human|humans|human being)(?!\p{L})/gu,
};
/** Talk about machines that is no introduction: rather than a bot, tired of bots. */
const about = {
  it: /(?:odi\p{L}+|stanc\p{L}+|invece (?:di|del|dei)|meglio (?:di|del)|anziché|oltre (?:al|ai)|altr[oi]|soliti?|come (?:un|i)|più (?:di|del)|vuoi|preferisci|installa\p{L}*|compr\p{L}+|nostr[oi] (?:computer|software|programma)) ?(?:di |da |con |il |un |dal |dai |al |i )?$/u,
  en: /(?:hate|tired of|instead of|rather than|better than|unlike|other|usual|like|more than|prefer|install|buy|our) (?:an? |the |any )?$/u,
};

/** A denial that stands a verb away: "we never use bots", "non usiamo bot". */
const denial =
  /(?:^|[^\p{L}])(?:non|mai|niente|nessun[ao']?|senza|never|no|not|don't|doesn't|isn't|aren't|without)(?: (?!ma |but |però |solo |only |just )[\p{L}']+){0,2} $/u;

/** What a text says of itself as a machine: where it does, and where it denies it. */
interface BotVoice {
  readonly said: readonly Range[];
  readonly denied: readonly Range[];
}

/** Finds the places where the writer says, or denies, to be a machine. Reads the first 6,000 characters at most. */
export function botVoice(text: TextDoc): BotVoice {
  const { folded, locale } = text;
  const where = { start: 0, end: Math.min(folded.length, 6000) };
  const said: Range[] = matches(text, noPerson[locale], where).slice(0, 20);
  const denied: Range[] = [];
  for (const place of matches(text, machine[locale], where).slice(0, 60)) {
    if (about[locale].test(folded.slice(Math.max(0, place.start - 40), place.start))) continue;
    if (isNegated(text, place) || denial.test(folded.slice(Math.max(0, place.start - 40), place.start)))
      denied.push(place);
    else if (!isConditional(text, place) && !isQuestion(text, place)) said.push(place);
  }
  return { said: said.sort((a, b) => a.start - b.start), denied };
}
