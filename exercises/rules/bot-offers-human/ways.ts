import { matches, pattern, sentenceAt } from "../../lib/pattern.ts";
import { isFirstName } from "../../lib/people.ts";
import type { Range } from "../../lib/range.ts";
import { isNegated, readPart } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";

const person = {
  it: pattern([
    "person[ae]|uman[oaie]|operator[ei]|operatric[ei]|collegh?[aei]|addett[oaie]|consulent[ei]|impiegat[oaie]|qualcuno(?: (?:di noi|del team|dei nostri|in carne e ossa))?|(?:uno|una) di noi|(?:un[oa]?|qualcuno|chi|membr[oi]|persone) (?:dello|del|della|dei|delle) (?:staff|team|bottega|squadra|gruppo|negozio|nostr[ieo])|(?:il |lo |al |con il |con lo |nostro )(?:team|staff|personale)|in carne e ossa|(?:il |al )?servizio clienti|(?:l'|all')?ufficio|(?:con|a) noi",
  ]),
  en: pattern([
    "persons?|(?:our|real|to|with|the) people|humans?|human being|operators?|agents?|colleagues?|someone(?: (?:from|on|in) (?:the|our) team)?|somebody|one of us|(?:the|our) (?:team|staff)|member of (?:the )?(?:team|staff)|team member|real person|flesh-and-blood(?: \\p{L}+)?|actual (?:person|people)|customer (?:service|care)|reception|the office|(?:to|with|for) us|we do ourselves",
  ]),
};
/** What people have to do to be handed over. */
const means = {
  it: pattern([
    "(?:scriv|digit|prem|chiam|telefon|rispond|tocc|clicc|invi|mand|richied|chied|dimm|dill|contatt|parl|basta|sceg|us|dig|lasci|rivolg|prenot)(?:i|a|o|e|ci|lo|ere|are|ete|ate|imi|ami|iti|ati|gli|la|ga|iamo|iamoli)?(?:melo|mela|celo|cela)?",
    "(?:scrivi|chiama|telefona|contatta|manda|chiedi|richiedi)(?:ci|mi|melo|la|lo|gli|le)|(?:scriv|prem|chied|rispond|scegli)endo|(?:digit|chiam|telefon|tocc|clicc|invi|mand)ando",
    "(?:parl[ia]|parlate|parlerai|parlerà) con|(?:ti|le|vi) (?:risponde(?:rà|ranno)?|rispondono|raggiunge|contatta|richiama)|(?:ti|le|vi) (?:richiamiamo|rispondiamo)",
    "ti (?:passo|metto|trasferisco|collego|giro|inoltro|chiamo|mando)|la (?:passo|metto)|vi (?:passo|metto)|parlare con|(?:a |con )?richiesta|quando vuoi|se (?:vuoi|preferisci|ti serve|vuole|preferisce)",
  ]),
  en: pattern([
    "type|press|call|phone|ring|reply|tap|click|send|text|ask|say|write|email|e-mail|contact|choose|use|enter|leave|message|just|visit|book",
    "(?:typ|press|call|phon|ring|reply|tapp|click|send|ask|say|writ|email|choos|enter)ing|you(?:'ll| will)? (?:get|reach|be (?:put|passed)|hear from)",
    "(?:i'll|i will|i can|we'll|we can|i|we) (?:pass|put|hand|transfer|connect|forward|fetch|leave it)|(?:talk|speak) (?:to|with)|whenever you (?:like|want)|if you (?:prefer|like|want|need|would rather|'d rather)|at any time|any time",
  ]),
};
/** Where the people just spoken of are found: 'Our people are. Find them in this same chat.' */
const found = {
  it: /(?<!\p{L})(?:(?:li|le|la|lo|che) (?:trov|raggiung)\p{L}+|(?:trova|raggiungi|chiama|cerca)(?:li|le|la|lo|teli|tele)|(?:ti|vi|le) (?:rispond|legg)\p{L}+)(?!\p{L})[^.!?\n]{0,60}(?:qui|chat|mail|telefono|@|\d{3})|(?<!\p{L})(?:(?:scriv|digit|fa|fai|di|manda)\p{L}* (?:\p{L}+ )?(?:(?:il|uno dei) (?:loro|suo) nom[ei]|quale|chi vuoi)|(?:te|ve) (?:li|le|lo|la) (?:chiam|pass|cerc|mand)(?:o|iamo)|(?:chiedi|chiama|cerca|chiedete)(?:li|le|lo|la|teli|tele)|chied\p{L}+ (?:di|a) (?:loro|lei|lui))(?!\p{L})|(?<!\p{L})(?:collegh|person|uman)\p{L}*(?: [\p{L}']+)?,? (?:(?:sono|stanno) )?(?:in|nella|in questa) (?:stessa )?chat(?!\p{L})[^.!?\n]{0,20}(?:\d|lun|feriali|ufficio)/u,
  en: /(?<!\p{L})(?:(?:find|reach|catch|get hold of|write to|ring|call) (?:them|one of them|her|him)|(?:who|whom|that|they|and)(?: are|'re)? (?:you(?:'ll| will| can)? (?:find|reach)|(?:to be )?(?:found|reached)))(?!\p{L})[^.!?\n]{0,60}(?:here|chat|mail|phone|@|\d{3})|(?<!\p{L})(?:(?:type|say|write|send|enter) (?:their|her|his|either|the) names?|(?:i'll|i will|i can|we'll|we can) (?:get|fetch|call|find|bring in|pass you to) (?:them|her|him|one)|ask for (?:them|her|him|either))(?!\p{L})|(?<!\p{L})(?:colleagues|people|humans),? (?:(?:who )?are )?in (?:the|this) (?:same |very )?chat(?!\p{L})[^.!?\n]{0,40}(?:\d|mon|weekdays|office|working)/u,
};
const contact =
  /(?:\+?\d[\d .()/-]{6,18}\d)|[\p{L}\p{N}._%+-]{1,60}@[\p{L}\p{N}-]{1,60}(?:\.[\p{L}\p{N}-]{1,60}){1,4}|(?<![\p{L}\p{N}])[“"«']\s?\p{L}[^"”»'\n]{0,30}["”»']|(?<![\p{L}\p{N}])\p{Lu}{4,}(?![\p{L}\p{N}])|(?:digit|prem|scriv|invi|mand|rispond|tocc|type|press|send|reply|tap|enter|choose|scegli)\p{L}* (?:con |with |il |the |n\. ?)?[*"'“«]?\p{N}|https?:\/\/\S+/u;
/** A number or a "write to us" that only people can answer. */
const direct = {
  it: /(?<!\p{L})(?:chiama(?:ci|teci|te)?|ci chiami|telefona(?:ci|teci)?|al telefono|per telefono|telefono)(?!\p{L})[^.!?\n]{0,60}\d{3}|(?<!\p{L})(?:vuoi|preferisci|vuole|preferisce|cerchi|cerca) (?:parlare con |scrivere a |sentire )?(?:loro|uno di loro|una di loro|noi|uno di noi)(?!\p{L})[^.!\n]{0,40}(?:dimmelo|dillo|dica|chied|scriv|digit|basta)|(?<!\p{L})(?:scriv(?:i|ici|eteci)|ci scriva|mail|email)(?!\p{L})[^!?\n]{0,40}@[\p{L}\p{N}]/u,
  en: /(?<!\p{L})(?:call|phone|ring|by phone|telephone)(?!\p{L})[^.!?\n]{0,60}\d{3}|(?<!\p{L})(?:want|need|prefer|like|rather have) (?:to (?:talk|speak|write) to )?(?:them|one of them|us|one of us)(?!\p{L})[^.!\n]{0,40}(?:say so|say the word|tell me|just ask|ask me|let me know|type|write)|(?<!\p{L})(?:write to|email|e-mail|mail) (?:us|marta|the team|our team)?[^!?\n]{0,40}@[\p{L}\p{N}]/u,
};
const refusal = {
  it: pattern([
    "(?:non|nessun[oa]?|senza|impossibile)(?:[ ]\\p{L}+){0,5}[ ](?:operator[ei]|person[ae]|collegh?[ai]|uman[oi])(?: \\p{L}+)?",
  ]),
  en: pattern([
    "(?:no|not|cannot|can't|without|never)(?:[ ]\\p{L}+){0,5}[ ](?:person|people|human|humans|operators?|agents?)",
  ]),
};
/** "Non sono una persona" says what the bot is, not that nobody can be reached. */
const ofItself =
  /^(?:non (?:sono|è(?! (?:im)?possibile)|stai|parli|sta|so|sa|conosc\p{L}+|capisc\p{L}+)(?!\p{L})|not (?:a|an|talking|chatting)|no (?:real )?(?:person|human)(?! (?:agents?|operators?))|not (?:know|understand))|(?:i'm|i am|this is|you're|you are|it's)\s*$/u;

/** 'Se non trovi la risposta scrivi PERSONA': the denial is of the condition, and what to do comes after it. */
const inCondition =
  /(?<!\p{L})(?:se|quando|qualora|dove|ciò che|quello che|quel che|if|when|where|whatever|should|in case|what)(?: \p{L}+){0,4} $/u;

/** Ways to a person, mentions of persons without a way, and refusals. */
export function waysToPerson(text: TextDoc): {
  readonly ways: readonly Range[];
  readonly mentions: readonly Range[];
  readonly refusals: readonly Range[];
} {
  const { raw, folded, locale } = text;
  const where = readPart(text);
  const isOfItself = ({ start, end }: Range) =>
    ofItself.test(folded.slice(start, end)) || ofItself.test(folded.slice(Math.max(0, start - 12), start));
  const refusals = matches(text, refusal[locale], where)
    .slice(0, 20)
    .filter((place) => !isOfItself(place))
    .filter(
      (place) =>
        !inCondition.test(folded.slice(Math.max(0, place.start - 40), place.start)) ||
        matches(text, means[locale], place).length === 0,
    );
  const ways: Range[] = [];
  const mentions: Range[] = [];
  const named = text.words.filter(
    (word) =>
      word.end <= where.end &&
      /^\p{Lu}\p{Ll}/u.test(raw.slice(word.start, word.end)) &&
      isFirstName(word.norm) &&
      !introduces(folded, word),
  );
  for (const place of [...matches(text, person[locale], where), ...named].slice(0, 60)) {
    if (isNegated(text, place) || isOfItself({ start: Math.max(0, place.start - 25), end: place.start })) continue;
    if (refusals.some(({ start, end }) => place.start >= start && place.end <= end)) continue;
    if (hasWay(text, place)) ways.push(sentenceAt(text, place) ?? place);
    else mentions.push(place);
  }
  const call = direct[locale].exec(folded.slice(0, where.end));
  if (call !== null && !isNegated(text, { start: call.index, end: call.index + call[0].length }))
    ways.push({ start: call.index, end: call.index + call[0].length });
  return { ways, mentions, refusals };
}

/** How far a sentence, and the one after it, are read, in UTF-16 units. */
const longest = { own: 600, next: 300 } as const;

/** Whether the sentence that speaks of a person, or the next one, says how to reach them. */
function hasWay(text: TextDoc, place: Range): boolean {
  const { raw, folded, locale, sentences } = text;
  const { start, end } = sentenceAt(text, place) ?? place;
  const own = { start, end: Math.min(end, start + longest.own) };
  const isAsked = (where: Range) => matches(text, means[locale], where).length > 0;
  const isFound = (where: Range) => found[locale].test(folded.slice(where.start, where.end));
  if (isAsked(own) || isFound(own) || contact.test(raw.slice(own.start, own.end))) return true;
  const next = sentences.find((sentence) => sentence.start > place.start);
  if (next === undefined) return false;
  const after = { start: next.start, end: Math.min(next.end, next.start + longest.next) };
  return isFound(after) || (contact.test(raw.slice(after.start, after.end)) && isAsked(next));
}

/** Whether a name is the writer's own: "sono Giulia", "I'm Julia". */
function introduces(folded: string, { start }: Range): boolean {
  return /(?:sono|mi chiamo|nome è|i'm|i am|name is|this is|qui è|ciao|hi|hello|gentile|dear)[ ,]+$/u.test(
    folded.slice(Math.max(0, start - 15), start),
  );
}
