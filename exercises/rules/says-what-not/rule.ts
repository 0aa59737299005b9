import * as z from "zod/mini";
import { isQuoted, matches } from "../../lib/pattern.ts";
import { isPlain } from "../../lib/plain-words.ts";
import { overlaps, type Range } from "../../lib/range.ts";
import { defineRule } from "../../lib/rule.ts";
import { isDeniedInClause, isQuestion } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";
import { hasVerb } from "../../lib/verbs.ts";
import { everything, excludes, hollow, noThing, promises, spared } from "./words.ts";

/** Things that the writer will not do, or leaves out. */
const excludes: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "non (?:(?:ci|vi|ti|si|lo|la|li|le|ne) ){0,2}(?!(?:vedremo|mancheremo|smetteremo|dimenticheremo|deluderemo|fermeremo|perderemo|sapremo|saremo|avremo (?:dubbi|paura)|esiteremo|abbandoneremo|tireremo|nasconderemo|lasceremo soli)(?!\\p{L}))\\p{L}{2,}(?:remo|rò)",
    "non (?:(?:ci|vi|ti|si|lo|la|li|le|ne) ){0,2}(?!(?:siamo|abbiamo|vediamo|sappiamo|possiamo|pensiamo|crediamo|capiamo|ricordiamo|dimentichiamo|dobbiamo|aspettiamo|conosciamo|troviamo|riusciamo|fermiamo|nascondiamo|arrendiamo|smettiamo|vogliamo (?:deluder|dimenticar)\\p{L}+)(?!\\p{L}))\\p{L}{2,}iamo",
    "non (?:(?:ci|vi|ti|si|lo|la|li|le|ne) ){0,2}(?:faccio|apro|uso|pubblico|rispondo|seguo|gestisco|vendo|compro|curo|prometto|tratto|garantisco|preparo|fotografo|scrivo|mi occupo|lavoro)",
    "non (?:è|sono|sarà|saranno|fa|fanno|verr(?:à|anno)|si (?:fa|fanno|pubblica|pubblicano|apre|aprono|vende|vendono|usa|usano|occupa)|rientra|rientrano|comprende|prevede|include|viene|vengono) (?:\\p{L}+ )?(?:compres[oaie]|inclus[oaie]|previst[oaie]|part[ei] d[ei]~|nel (?:piano|preventivo|prezzo|pacchetto|progetto)|offert[oaie]|necessari[oaie] per|usat[oaie]|pubblicat[oaie]|apert[oaie]|fatt[oaie])",
    "non ci saremo|non saremo (?:su|presenti|in|nel)~|non si (?:pubblica|apre|vende|risponde|usa|posta|spende|promette|regala|parla|fa|fanno|pubblicano|vendono|usano)",
    "non (?:comprende|include|prevede|riguarda|tocca|copre|rientra|rientrano|comprendono|includono)",
    "(?:esclus[oaie]|esclud(?:iamo|e|ono|o|endo)|tagliat[oaie] fuori|lasci(?:amo|o|eremo|ato|ati) (?:fuori|stare|perdere)|restano? fuori|rimangono fuori|resta fuori|rinunci(?:amo|o|eremo|a)|faremo a meno|facciamo a meno|evit(?:iamo|eremo|o)|smett(?:iamo|eremo|o)(?: di)?|ferm(?:iamo|eremo) |abbandon(?:iamo|eremo)|rimand(?:iamo|eremo|ato)|tralasci(?:amo|eremo)|saltiamo|fuori (?:dal (?:piano|perimetro|preventivo|progetto)|piano|budget)|ci asteniamo|mai)",
    "(?:niente|nessuno(?= (?:sc|sp|st|sm|z))|nessuna?|no|zero|basta)(?: (?:più|al|alla|ai|alle|allo|con))? (?!(?:paura|problema|panico|dubbio|scuse|di (?:che|più)|male|può|è|da)(?!\\p{L}))\\p{L}{3,}(?=[^?]{0,120})",
    "(?!perché|come|se|oppure|o)\\p{L}{1,20} no(?= *[:.;])|non (?:noi|io|da noi|qui)(?= *[,:.;])",
    "(?:può|possono|potrà|potranno) (?:\\p{L}+ )?(?:aspettare|attendere)|(?:quest'anno|per ora|per adesso|nel 2027),? no|(?:a|di) \\p{L}+ (?:diciamo|dico|abbiamo detto) (?:di )?no|fino a (?:nuovo ordine|quando)[^.;]{0,30} no",
    "(?:l[ioae]|questo|quest[aei]|quell\\p{L}+) (?:lasci(?:o|amo)|lasceremo) (?:agli|ad|a|alle|per) (?:altr|chi|concorren|grandi)~|(?:lasci(?:o|amo)|lasceremo) (?:volentieri )?(?:agli altri|ad altri|a chi|ai concorrenti)|(?:alla larga|lontan[ioae]) da(?:l|lla|i|gli|lle)?|non (?:fa|fanno) per noi|non (?:è|sono) (?:roba|cosa|posto|il) (?:per|da|nostr)~",
    "(?:lasc(?:io|iamo|eremo|erò)|mett(?:o|iamo|eremo)) (?:[\\p{L}\\p{N}']+ ){1,4}(?:stare|perdere|fuori|da parte|in pace|in pausa|agli altri|ad altri)|(?:diciamo|dico|diremo) (?:di )?no a(?:l|lla|i|gli|lle|ll'\\p{L}+)?",
    "(?:che cosa|cosa|quello che|ciò che) non (?:faremo|facciamo|faccio|farò|comprende|c'è|è compreso)",
  ]),
  en: pattern(
    [
      "(?:we|i)(?: will not| won't|'ll not|'ll never| will never| are not going to|'re not going to|'m not going to| shall not| shan't)(?! (?:\\p{L}+ )?(?:stop|waste|let you down|disappoint|forget|hesitate|rest|give up|fail|hide|be (?:long|silent)|leave you|abandon))~",
      "(?:we|i) (?:don't|do not|never)(?! (?:\\p{L}+ )?(?:know|think|see|understand|believe|remember|forget|have|feel|mind|want to (?:disappoint|forget)|doubt|hide|stop|give up|expect|care|need))~ \\p{L}+",
      "(?:is|are|does|do|will)(?:n't| not)(?: \\p{L}+)? (?:include[sd]?|part of|covered?|offered|planned|open|opened|be (?:used|published|opened|included|covered|done)|in the (?:plan|quote|price|package)|on the (?:plan|list)|cover|run|post|publish)",
      "(?:excluded?|excludes|excluding|left out|leave out|leaving out|leaves out|out of scope|outside (?:the|this) (?:plan|quote|scope|project)|ruled out|rule out|we(?:'re| are)? (?:skip|skipping|drop|dropping|stopping|stop|leaving|avoid|avoiding|postpone|postponing|giving up|refrain)|we(?:'ll| will) (?:skip|drop|leave out|stop|avoid|postpone|give up|do without|stay away|refrain)|do without|stay away from|(?:keep|keeping|kept) (?:out of|away from)|steer clear of|stays out|stay out|not included|never)",
      "no(?: more)? (?!(?:problem|doubt|fear|worries|need|one|longer|idea|less|later|wonder|way|matter|panic|time|thanks)(?!\\p{L}))\\p{L}{3,}(?=[^?]{0,120})",
      "nothing (?:is|will be|gets) \\p{L}+",
      "(?:can|may|will have to|must) (?:\\p{L}+ )?wait|enough (?:of|with)|(?:we|i) (?:say|said|are saying) no to|not (?:this year|for now|in 2027)|(?:put|putting) (?:\\p{L}+ ){1,3}on hold",
      "(?:we|i)(?:'ll| will)? (?:gladly |happily )?leave (?:\\p{L}+ ){0,3}(?:to|for) (?:others|those|whoever|somebody|someone|people|bigger|the big)~|(?:isn't|aren't|is not|are not) (?:for )?us(?=[.,;:!]| because| and)|not (?:us|me|here|ours)(?=[.,;:!])|(?:i|we) (?:refuse|decline) (?:to )?\\p{L}+|(?:keep|stay|steer|staying|keeping)(?:ing)? (?:well |far )?(?:away|clear|off|out)",
      "(?:we|i)(?:'ll| will|'re| are|'m| am)? (?:leav(?:e|ing)|let(?:ting)?|set(?:ting)?|put(?:ting)?) (?:[\\p{L}\\p{N}']+ ){1,4}(?:alone|aside|be|go|out|down)|(?:we|i)(?:'ll| will|'re| are|'m| am)? (?:pass(?:ing)? on|turn(?:ing)? down|say(?:ing)? no|skip(?:ping)?|dropp?(?:ing)?|do(?:ing)? without)|nobody (?:will|is going to)|goes without",
      "what (?:we|i) (?:will not|won't|don't|leave|do not)~|what (?:is|isn't|it does) ?not~",
    ].map((source) => source.replaceAll(" ?", "(?: )?")),
  ),
};
/** Negations that leave nothing out: they praise, excuse, or promise more. */
const hollow: Readonly<Record<Locale, RegExp>> = {
  it: /^non (?:solo|soltanto|appena|solamente|vediamo l'ora|c'è (?:dubbio|problema))|^mai (?:più|prima|come|così|stat|visto)|^(?:nessun[oa]?|niente) (?:dubbio|problema|escluso|di tutto)|^no (?:grazie|problem)/u,
  en: /^(?:we|i) (?:don't|do not) (?:only|just|simply)|^(?:we|i) (?:will not|won't) (?:only|just|simply)|^never (?:before|mind|again has|been|forget|fear|stop|miss)|^no (?:exceptions? made|sooner|other)/u,
};

/** Nothing is left out. */
const everything: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "(?:è )?tutto (?:compreso|incluso|dentro|(?:quello|quel|ciò) che (?:[\\p{L}']+ ){0,2}(?:serv|occorr|vol|vuo|desider|chied|bisogn))~|(?<!non )(?:nel prezzo |qui )?(?<!non )c'è (?:dentro )?(?:di )?tutto|(?<!non )(?:ci penso|pensiamo|mi occupo|ci occupiamo) (?:io )?(?:a|di) tutto|(?<!\\p{L} )(?:niente|nulla|nessun[ao])(?= *[.,:;!?]|$)|(?:compres[oa]|inclus[oa]) (?:è |c'è )?tutto|tutt[oi](?: [\\p{L}']+){0,10} (?:è |sono )?(?:compres[oi]|inclus[oi])|(?:niente|nulla|nessun\\p{L}*) (?:è |resta |rimane )?(?:di )?(?:esclus|fuori|extra)\\p{L}*|(?:non|senza) (?:ci sono |c'è |abbiamo |sono previste )?(?:alcun\\p{L}* |nessun\\p{L}* )?(?:esclusion\\p{L}+|esclude nulla|escludo nulla)",
  ]),
  en: pattern([
    "(?:everything|all|whatever)(?: [\\p{L}']+){0,10} (?:is |are )?(?:included|covered)|nothing(?: is|'s| stays| gets)? (?:excluded|left out|out|extra)|(?:exclude|excludes|excluding|rule out) nothing|(?:leave|leaves) nothing out|no exclusions|(?<!\\p{L} )(?:nothing|none)(?= *[.,:!;]|$)|(?:all|whatever|anything|everything) (?:that )?(?:you|is) (?:need|needed|ask)~|(?<!(?:not|n't|never) )(?:has|have|covers?|includes?|take care of|handle) (?:it all|everything|the lot)",
  ]),
};
/** Fewest words of content that name something: under its heading 'Le foto.' says it all. */
const namesSomething = 1;

/** What a text under such a heading names. */
function named(text: TextDoc): Range[] {
  if (matches(text, everything[text.locale]).length > 0) return [];
  const content = text.words.filter(({ norm }) => /\p{L}{3}/u.test(norm)).filter((word) => !isPlain(word, text.locale));
  return content.length < namesSomething ? [] : content.slice(0, 4).map(({ start, end }) => ({ start, end }));
}

/** Most words of a thing named by itself: 'Gli spot in televisione locale e i volantini'. */
const longestName = 12;

/** Where a name goes on to say which: its verb is not what the sentence says ('i premi per chi tagga un amico'). */
const which = /(?<!\p{L})(?:che|chi|cui|who|whom|that|which)(?!\p{L})/u;

/** Things named by themselves at the head of a sentence, nobody doing them: under 'What we won't do' they are given up. */
function namedAlone(text: TextDoc): Range[] {
  const { locale } = text;
  const promised = matches(text, promises[locale]).some((place) => !isDeniedInClause(text, place));
  if (promised || matches(text, everything[locale]).length > 0) return [];
  return text.sentences.flatMap((sentence) => {
    const length = text.folded.slice(sentence.start, sentence.end).search(/[:;.!?]|, (?:perché|because|che|which)|$/u);
    const head = { start: sentence.start, end: sentence.start + length };
    const cut = text.folded.slice(head.start, head.end).search(which);
    const bare = { start: head.start, end: cut < 0 ? head.end : head.start + cut };
    const words = sentence.words.filter(({ end }) => end <= bare.end);
    const content = words.filter((word) => /\p{L}{3}/u.test(word.norm) && !isPlain(word, locale));
    const names = content.length > 0 && words.length <= longestName;
    return names && !hasVerb(text, bare) && matches(text, noThing[locale], head).length === 0 ? [head] : [];
  });
}

/** A plan says what it leaves out: choosing is giving something up. */
export const saysWhatNot = defineRule({
  id: "says-what-not",
  severity: "blocking",
  options: z.strictObject({
    /** The text stands under a heading such as 'Not included': what it names is left out, unless it says that nothing is. */
    headed: z._default(z.boolean(), false),
    /** The text answers 'What won't you do?': besides what it denies, a thing named by itself is left out. */
    asked: z._default(z.boolean(), false),
  }),
  messages: {
    missing: {
      it: {
        message: () => "Il testo non dice che cosa non si farà.",
        hint: () =>
          "Aggiungi una riga: «Non apriremo TikTok: non abbiamo le ore». Una scelta si vede da quello che lascia fuori.",
      },
      en: {
        message: () => "The text doesn’t say what will not be done.",
        hint: () =>
          "Add a line: “We won’t open TikTok: we don’t have the hours.” A choice shows in what it leaves out.",
      },
    },
  },
  check(text, { headed, asked }) {
    if (headed) {
      const listed = named(text);
      return listed.length > 0
        ? { findings: [], evidence: listed }
        : { findings: [{ message: "missing", range: null }] };
    }
    const hollowed = matches(text, spared[text.locale]);
    const denied = matches(text, excludes[text.locale])
      .slice(0, 60)
      .filter(
        (place) =>
          !isQuoted(text, place) &&
          !isQuestion(text, place) &&
          !hollowed.some((other) => overlaps(other, place)) &&
          !hollow[text.locale].test(text.folded.slice(place.start, place.end + 20)),
      );
    const evidence = denied.length > 0 || !asked ? denied : namedAlone(text);
    return evidence.length > 0
      ? { findings: [], evidence: evidence.slice(0, 4) }
      : { findings: [{ message: "missing", range: null }] };
  },
});
