import { ruleLines } from "../../lib/group-rules/lines.ts";
import { matches, pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { defineRule, noOptions } from "../../lib/rule.ts";
import type { TextDoc } from "../../lib/text.ts";
import { inNameOnly } from "./in-name.ts";
import { biddenLines, criticismLines } from "./lines.ts";
import { sentAway } from "./sent-away.ts";

const it = {
  criticism:
    "(?:critic(?:a|he)|lamentel[ea]|dissens[oi]|disaccord[oi]|reclam[io]|commenti (?:negativi|critici)|recensioni negative|(?:parer[ei] (?:contrari[oi]|negativ[oi]|divers[oi])|opinion[ei] (?:divers[ae]|contrari[ae]|negativ[ae]))(?! d(?:a|al|alla|alle|ai|agli) (?:tu[oaei]|tuoi|vostr[oaei]|propri[oaei]|altr[ioe]))|giudizi negativi|delusion[ei]|obiezion[ei]|(?:essere|restare) critic[oi]|critica(?:re|rci)|lamentarsi|chi (?:si lamenta|critica|protesta))",
  allow:
    "(?:benvenut[oaie]|ammess[oaie]|permess[oaie]|liber[oaie]|util[ei]|prezios[oaie]|gradit[oaie]|accett(?:a|ano|at[oaie]|iamo)|ascolt(?:a|at[oaie]|iamo)|rispondiamo|aiuta(?:no)?|serv(?:e|ono)|(?<!non )rest(?:a|ano)|rimane|rimangono|legittim[oaie]|va bene|vanno bene|fa bene|fanno bene|fanno crescere|ci fa(?:nno)? (?:bene|migliorare)|migliora(?:re|no)|apprezz\\p{L}+|trov(?:a|ano) spazio|c'è (?:posto|spazio)|(?:ha|hanno|trova|trovano) (?:posto|spazio|diritto)|ben accett[oaie]|posto|si può fare|si possono fare|fa(?:nno)? parte|(?:ha|hanno|riceve|avrà|trova)(?: sempre)? (?:risposta|ragione|diritto)|puoi far[el]\\p{L}*|sì|ok)",
};
const en = {
  criticism:
    "(?:criticisms?|critiques?|complaints?|dissent|disagreements?|negative (?:comments?|reviews?|feedback|opinions?)|bad reviews|honest feedback|different (?:opinions?|views?)|objections?|critical (?:comments?|voices|posts)|being critical|criticising|criticizing|complain(?:ing)?(?= politely)?)",
  allow:
    "(?:welcome~|allowed|permitted|fine|free|useful|helpful|valued|valuable|accepted|encouraged|appreciated|legitimate|ok|okay|good for us|listened to|answered|(?:we )?(?:listen|answer|read|value|appreciate|accept|welcome)|helps?|(?<!not |n't |never |no )(?:need|want)(?:s|ed)?|stays?|remains?|part of|belongs?|make us better|has a place|have a place|(?:get|gets|have|has)(?: always)? an answer|yes)",
};

/** Sentences by which criticism is let in, and those that look like it but shut it out. */
const words = {
  it: {
    allowed: pattern([
      `${it.criticism}(?:(?!(?: |,)(?:non|mai|vietat~|bandit~|niente) )[^.;!?\\n]){0,70} ${it.allow}`,
      `${it.allow}(?: (?!non )[\\p{L}']+){0,5} ${it.criticism}`,
      `non (?:le |li |la |si )?(?:cancell|rimuov|elimin|nascond|tocch|censur|togli|blocch|banni|punia)\\p{L}+(?: [\\p{L}']+){0,4} ${it.criticism}`,
      `${it.criticism}(?: [\\p{L}',]+){0,5} non (?:si |le |la |li |vengono |viene |saranno |sarà |sono |è )?(?:cancell|rimuov|rimoss|elimin|nascond|nascost|tocc|censur|togli|tolt|vietat|proibit|un problema)\\p{L}*`,
      "(?:puoi|potete|si può|può|possono|tutti possono|sentiti liber[oa] di|siete liberi di|sei liber[oa] di|liber[oaie] di|ok|è (?:giusto|permesso|utile|normale|possibile)|diritto di|va bene)(?: [\\p{L}']+){0,3} (?:critic(?:are|arci|armi|arlo|arla|arne)|dissentire|lamentar\\p{L}+|protestare|contraddire?\\p{L}*|non essere d'accordo|dire (?:anche )?(?:che|quello che|cosa|ciò che) (?:[\\p{L}']+ ){0,4}(?:non|male))",
      "(?:delus[oaie]|delusione|scontent[oaie]|insoddisfatt[oaie]|arrabbiat[oaie]|storto|(?:problem[ai]|guai|brutta esperienza) con (?:noi|la bottega|una nostra|le nostre|un nostro)|non (?:ti |vi )?(?:piace|convince|va|funziona|è piaciut[oa]))[^.!?\\n]{0,40}\\?[ ]*(?:di(?:llo|ccelo|teci|telo|cci)|racconta\\p{L}*|scriv\\p{L}+|parl\\p{L}+|segnala\\p{L}*|vogliamo sapere)",
      "(?:puoi|potete|si può|sei liber[oa] di|siete liberi di)(?: anche)? essere (?:\\p{L}+ )?(?:critic[oiah]+|sever[oiae]|dur[oiae])",
      "critic(?:a|ate|hiamo)(?:ci)?(?: (?:pure|liberamente|anche|sempre|quanto vuoi))?(?: (?:le idee|l'idea|i prodotti|il prodotto|le lampade|il lavoro|i contenuti|le scelte|noi|quello|ciò|gli argomenti|i fatti|il servizio|il messaggio|l'opinione|le opinioni|con))(?! solo)~",
      "(?:di'|dì|dici|dite|scriv(?:i|ete)|esprim(?:i|ete)) (?:pure )?(?:sempre )?(?:quello|ciò|cosa|tutto quello) che pens(?:i|ate)[^.;!?\\n]{0,40}",
      "criticaci(?: pure)?|critica pure|critiche[?,:]? (?:sì|ok|benvenute|certo|grazie)|sì alle critiche",
      "(?:di(?:llo|ccelo|teci|telo|mmi|cci)|parla(?:te|ci|tene)?|racconta(?:te|celo|lo|teci)?|scriv(?:ilo|icelo|etelo)|segnala(?:lo|celo)?|raccontalo|ditecelo|diccelo|dillo|fa(?:cci|mmi)(?: sapere)?|vogliamo sapere|ci interessa sapere)(?: [\\p{L}'],?){0,3}[^.;!?\\n]{0,40} (?:non (?:ti |vi )?(?:va|piace|convince|funziona|è piaciut|sei|siete)|sbagli|qualcosa non|cosa non|che non (?:vi |ti )?(?:piac|va|funzion|convin)|delus|storto|male)\\p{L}*",
      "(?:se|quando|anche se) (?:[\\p{L}']+ ){0,5}(?:non (?:ti |vi )?(?:va|piace|convince|funziona|è piaciut\\p{L}|sei d'accordo|siete d'accordo)|sbagli\\p{L}+|delus\\p{L}+|storto)[^.;!?\\n]{0,30}(?:,|:)? (?:di(?:llo|ccelo|teci|telo|mmi|cci)|racconta\\p{L}*|scriv(?:ilo|icelo|etelo|ici)|segnala\\p{L}*|ditecelo|vogliamo saperlo|lo vogliamo sapere|dillo|puoi dirlo|puoi scriverlo|parliamone|ne parliamo)",
    ]),
    shut: /(?:^|[^\p{L}])(?:solo|soltanto|esclusivamente|purché|se)(?: (?:è|sono|resta|restano|sia|siano))? (?:in privato|via mail|per mail|positiv|costruttiv|gentil[ei] con noi)|(?:^|[^\p{L}])(?:lamentel|reclam|critic|delusion)\p{L}+[^.;!?\n]{0,50} (?:(?:in privato|per mail|via mail)(?! (?:o|oppure|se) )|non (?:qui|nel gruppo))[^.;!?\n]{0,60}(?:clima|rimoss|cancell|rovin|seren|piacevol|tolt)/u,
  },
  en: {
    allowed: pattern([
      `${en.criticism}(?:(?!(?: |,)(?:not|never|no|isn't|aren't|cannot|won't|banned|forbidden) )[^.;!?\\n]){0,70} ${en.allow}`,
      `${en.allow}(?: (?!not )[\\p{L}']+){0,5} ${en.criticism}`,
      `(?:don't|do not|never|won't|will not)(?: [\\p{L}']+){0,2} (?:delete|remove|hide|censor|touch|ban|block|punish|take down|forbid)(?: [\\p{L}']+){0,5} ${en.criticism}`,
      `${en.criticism}(?: [\\p{L}',]+){0,4} (?:isn't|aren't|is not|are not|is never|are never|won't be|will not be|will never be|never gets?) (?:deleted|removed|hidden|censored|banned|forbidden|taken down|a problem|punished)`,
      "(?:can|may|free to|welcome to|right to|ok to|okay to|fine to|allowed to|feel free to|encouraged to)(?: [\\p{L}']+){0,2} (?:criticise|criticize|disagree|complain|dissent|object|protest|say(?: \\p{L}+)? (?:when|if|that|what)(?: [\\p{L}']+){0,5} (?:not|wrong|bad|don't|doesn't|isn't|didn't))",
      "(?:criticise|criticize|challenge|attack|question)(?: (?:our|the|my|your))? (?:ideas|products?|work|lamps|choices|posts|content|service|us|opinions|arguments|what|decisions|message)",
      "(?:tell us|say so|speak up|talk about|write about|let us know|write it|report it|we want to (?:know|hear)|say it|share it)[^.;!?\\n]{0,40} (?:wrong|don't like|didn't like|disagree|not happy|unhappy|disappointed|isn't|doesn't work|bad|went badly|let down|annoyed)",
      "(?:if|when|even if|even when) (?:[\\p{L}']+ ){0,6}(?:wrong|isn't right|not right|isn't working|don't like|didn't like|disagree|unhappy|disappointed|let you down|doesn't work|annoys you)[^.;!?\\n]{0,20}(?:,|:)? (?:tell us|say so|speak up|talk about|write about|let us know|say it|we want to (?:know|hear)|write)",
      "(?:let down|disappointed|unhappy|not happy|annoyed|dissatisfied|went wrong|don't like|(?:problem|trouble|bad experience) with (?:us|our|one of ours|a lamp|the))[^.!?\\n]{0,40}\\?[ ]*(?:tell|say|write|speak|talk|post it|complain|let us know|share|we want)\\p{L}*",
      "(?:can|may|free to|welcome to) be (?:as |very |openly )?(?:critical|blunt|harsh|negative)",
      "(?:say|tell us|write|post) (?:exactly )?what you (?:think|really think)[^.;!?\\n]{0,40}",
      "disagree~ (?:openly|freely|with us|with the|as much|politely|by all means)|yes to criticism|criticism[?,:]? yes",
    ]),
    shut: /(?:^|[^\p{L}])(?:only|as long as|provided|if|when)(?: (?:it is|it's|it stays|they are|they're))? (?:in private|privately|by e?-?mail|positive|constructive|flattering)|(?:^|[^\p{L}])(?:complaints?|criticism)(?:[^.;!?\n]|\.(?=\p{L}))*? (?:in private|privately|not in the group|not here)[^.;!?\n]{0,60}(?:mood|removed|deleted|pleasant|nice|spoil|bright)/u,
  },
} as const;

/** Places where the text lets criticism in; a sentence that sends all of it out of sight does not. */
function allowances(text: TextDoc): Range[] {
  const { allowed } = words[text.locale];
  const hidden = ruleLines(text).filter((line) => sentAway(text, line) !== null);
  return matches(text, allowed)
    .slice(0, 30)
    .filter(({ start }) => !hidden.some((line) => start >= line.start && start < line.end));
}

/** The rules say that criticism is allowed: moderation is not censorship (facts 2.3 and 9.3). */
export const rulesAllowCriticism = defineRule({
  id: "rules-allow-criticism",
  severity: "blocking",
  options: noOptions,
  messages: {
    inName: {
      it: {
        message: ({ said }) => `«${said}»: così la critica è ammessa solo a parole.`,
        hint: () =>
          "Chi critica non è tenuto a fare complimenti: «Le critiche restano, anche quelle che fanno male: rispondiamo».",
      },
      en: {
        message: ({ said }) => `“${said}”: this lets criticism in, but in name only.`,
        hint: () => "Critics don’t owe you praise: “Criticism stays, even when it hurts: we answer it.”",
      },
    },
    away: {
      it: {
        message: ({ said }) => `«${said}»: così la critica sparisce dalla vista.`,
        hint: () =>
          "Lascia che si critichi nel gruppo: «Le critiche restano qui, anche quelle dure: rispondiamo». In privato vanno i dati.",
      },
      en: {
        message: ({ said }) => `“${said}”: this sends criticism out of sight.`,
        hint: () =>
          "Let people criticise in the group: “Criticism stays here, even when it hurts: we answer it.” Only personal data goes in private messages.",
      },
    },
    missing: {
      it: {
        message: () => "Le regole non dicono che si può criticare.",
        hint: () =>
          "Dillo apertamente: «Le critiche restano, anche quelle che fanno male: rispondiamo». Se non c’è scritto, si pensa alla censura.",
      },
      en: {
        message: () => "The rules don’t say that criticism is allowed.",
        hint: () =>
          "Say it openly: “Criticism stays, even when it hurts: we answer it.” If it isn’t there, people suspect censorship.",
      },
    },
  },
  check(text) {
    const range = inNameOnly(text);
    if (range !== null)
      return { findings: [{ message: "inName", range, params: { said: text.raw.slice(range.start, range.end) } }] };
    const { shut } = words[text.locale];
    const open = ({ start, end }: Range) => !shut.test(text.folded.slice(start, end + 30));
    const told = [allowances(text), criticismLines(text), biddenLines(text)].map((found) => found.filter(open));
    const evidence = told.find((found) => found.length > 0) ?? [];
    if (evidence.length > 0) return { findings: [], evidence };
    const hidden = ruleLines(text).flatMap((line) => sentAway(text, line) ?? []);
    const [place] = hidden;
    return {
      findings: [
        place === undefined
          ? { message: "missing", range: null }
          : { message: "away", range: place, params: { said: text.raw.slice(place.start, place.end) } },
      ],
    };
  },
});
