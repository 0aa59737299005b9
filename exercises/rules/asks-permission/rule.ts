import type { Locale } from "../../lib/locale.ts";
import { isQuoted, matches, pattern, sentenceAt } from "../../lib/pattern.ts";
import { usesIn } from "../../lib/posts/photo-request.ts";
import { type Range, within } from "../../lib/range.ts";
import { defineRule, noOptions } from "../../lib/rule.ts";
import { isNegated } from "../../lib/scope.ts";
import type { Sentence, TextDoc } from "../../lib/text.ts";

/** Ways to ask somebody's leave. */
const asks: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "poss(?:o|iamo)|potre(?:mmo|i)|ti va|ti andrebbe|le va|vi va|le andrebbe|va bene|andrebbe bene|(?:ci|mi) (?:dai|dà|date|dar\\p{L}+|lasc\\p{L}+|permett\\p{L}+|autorizz\\p{L}+|conced\\p{L}+|prest\\p{L}+|consent\\p{L}+)|(?:sei|siamo) d'accordo|d'accordo|saresti d'accordo|è d'accordo|(?:sarebbe|sareste) (?:d'accordo|content[aeio]|dispost[aeio]|felic[ei]|liet[aeio]|così gentil[ei])|siete d'accordo|che ne (?:dici|dice|dite|diresti|pensi|pensa|direbbe)|ti (?:dispiace|dispiacerebbe|fa piacere|farebbe piacere|piacerebbe|secca|spiace|scoccia)|le (?:dispiace|dispiacerebbe|farebbe piacere|spiace)|(?:abbiamo|avremmo|ho|avrei) (?:il )?(?:tuo|suo|vostro) (?:permesso|consenso|ok|sì|via libera)|(?:col|con il) tuo (?:permesso|consenso|ok)|permesso|consenso|autorizz~|ok per te|per te (?:è|sarebbe|va) (?:ok|un problema|bene)|ci stai|accetti|accetteresti|vuoi|vorresti|possibile|te la sentiresti|saresti disposta~|saresti content[ao]|saresti felice",
    "(?:può|potrebbe|possono|potrebbero) (?:[\\p{L}']+ ){0,3}(?:finire|andare|comparire|apparire|stare|uscire|entrare|diventare|essere|passare)|(?:tu |lei |voi )?(?:ce|me) l[aeo] (?:\\p{L}+ ){0,2}(?:presti|presteresti|lasci|lasceresti|concedi|daresti|dai|cederesti)|ci (?:presti|presteresti|lasceresti|daresti|permetti|permetteresti)|hai (?:qualcosa in contrario|problemi)|qualcosa in contrario|obiezioni|(?:è|sarebbe|sarebbero) (?:ok|okay|un problema|d'accordo)|sì o no|facciamo così|affare fatto|te la senti|me l[ao] (?:permett|conced|consent|autorizz)\\p{L}+|(?:avrest|avrebb)[ei] piacere|(?:gradirest|gradirebb|apprezzerest|apprezzerebb|approv|approverest)(?:i|e)|(?:ci|mi) darest[ei] (?:il )?via libera|per te andrebbe|(?:è|sarebbe) (?:per te |per lei )?accettabile|la cosa ti (?:va|andrebbe|garba)|ti garb\\p{L}+|le garb\\p{L}+|ti sta bene|le sta bene",
  ]),
  en: pattern([
    "may (?:we|i)|can (?:we|i)|could (?:we|i)|might we|would you (?:mind|let|allow|be (?:happy|ok|okay|willing|comfortable)|like|agree|give|permit|say yes|consider)|do you (?:mind|agree|consent|give)|are (?:you|we) (?:agreed|ok|okay|happy|fine|comfortable|willing|all right)|is (?:it|that|this) (?:ok|okay|all right|alright|fine)|would it (?:bother|trouble|annoy|suit) you|would it be (?:ok|okay|all right|alright|fine|possible)|will you (?:let|allow|give)|(?:do|could|may|can|might) (?:we|i) have your (?:permission|consent|ok|okay|blessing)|your (?:permission|consent|ok|okay)|permission|what do you (?:say|think)|how about|how would you feel|shall we|ok with you|okay with you|fine (?:with|by) you|ok(?:ay)? if|mind if",
    "(?:can|could|may|might) (?:your|the|it|this|that|she|he)|would you \\p{L}+|will you \\p{L}+|would (?:that|this|it) be (?:\\p{L}+ )?(?:ok|okay|all right|alright|fine|good|possible|a problem)|(?:does|would|do) (?:that|this|it|you) (?:sound|suit|work|seem|object)~|any objections?|yes or no|(?:any|a) chance (?:we|of|that)|would (?:we|i) be (?:able|allowed|welcome)|(?:are|were) we (?:allowed|free|welcome)|are you in|are you (?:up|game) for|have you any objection",
  ]),
};
/** Asking in reported speech, which takes no question mark: 'ti chiedo se…', "I'd like to ask whether…". */
const reported: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "(?:mi|ci) (?:chied(?:o|evo|iamo|evamo)|domand(?:o|avo|iamo|avamo)) se (?:[\\p{L}']+ ){0,3}(?:poss\\p{L}+|potre\\p{L}+|(?:ti|le|vi) (?:va|andrebbe|piac\\p{L}+|dispiac\\p{L}+)|saresti|sarebbe|accetter\\p{L}+|ce l[ao]|ci (?:dares|lasceres|presteres|permetteres)t)~",
    "(?:di(?:mmi|cci|teci|temi|ca|cami|cimi)|fammi sapere|facci sapere|mi faccia sapere|ci faccia sapere|fatemi sapere|fateci sapere) (?:\\p{L}+ ){0,3}(?:se|sì o no)",
    "(?:ti|le|vi|te lo|glielo) (?:chied(?:o|iamo|erei|eremmo)|domand(?:o|iamo)|scriv(?:o|iamo) per (?:chieder\\p{L}+|sapere))(?: \\p{L}+){0,2} (?:se|il permesso|di poter\\p{L}*|il consenso)",
    "(?:vorre(?:i|mmo)|volev(?:o|amo)|mi permetto di|ci permettiamo di) (?:chieder|domandar)(?:ti|le|vi|e)(?: \\p{L}+){0,2} (?:se|il permesso|di poter\\p{L}*|il consenso)",
    "(?:chied(?:o|iamo|erei|eremmo)|domand(?:o|iamo)) (?:a (?:lei|te|voi) )?(?:di poter(?:l[ao]|e)?|se (?:sia |è |fosse )?(?:possibile|possiamo|potremmo|posso|potrei)|di \\p{L}+(?:l[ao]|(?:re|r) (?:la|quella|questa|lo|quello|questo|il) (?:(?:tu|su|vostr)[ao] )?(?:foto|scatto|immagine)))",
    "(?:(?:sta|tocca|spetta) a (?:lei|te|voi) (?:dir|decider)\\p{L}+|decid(?:i|a|e|ete) (?:tu|lei|voi)|(?:vorre(?:i|mmo)|vole(?:vo|vamo)|ci piacerebbe|ci preme|aspettiamo di) saper(?:e|lo)) se (?:[\\p{L}']+ ){0,3}(?:possiamo|posso|potremmo|d'accordo|content[ao]|(?:ti|le|vi) (?:va|andrebbe|sta bene|piace|piacerebbe|farebbe piacere)|va bene|possibile)",
  ]),
  en: pattern([
    "(?:(?:please |just |do )?(?:tell|let) (?:me|us)(?: know)? (?:if|whether)|say yes or no)",
    "(?:(?:i|we)(?:'m|'re| am| are| was| were|'ve been| have been)? )?wonder(?:ed|ing)? (?:if|whether) (?:you(?:'d| would|'re| are| might| could)|(?:i|we) (?:may|might|can|could)|it (?:would|might))",
    "(?:i|we)(?:'d like to|'d love to| would like to| would love to| wanted to|'m writing to|'re writing to| am writing to|'m|'re| am| are)? ask(?:ing)?(?: you)?(?: (?!people|every|all|anyone|customers|followers)\\p{L}+){0,2} (?:if|whether|permission|your permission|leave|for your)",
    "(?:i|we)(?:'d like to|'d love to| would like to| would love to| wanted to|'m|'re| am| are)? ask(?:ing)?(?: \\p{L}+ly| first)? to (?:be (?:able|allowed) to|(?:use|publish|show|share|host|print|have|put|post|keep|feature|borrow|include) (?:it|your|that|the|this))",
    "(?:for you to (?:say|decide|tell us)|up to you|your (?:call|decision|choice)|you (?:decide|say|choose)|(?:we|i)(?:'d| would)? (?:like|love|want) to (?:know|hear)) (?:whether|if) (?:(?:we|i) (?:can|may|could|might)|you(?:'d| would|'re| are)? (?:\\p{L}+ )?(?:agree|mind|like|happy|okay|ok|fine|willing|let|allow|comfortable))",
  ]),
};
/** Leave named as what is asked for: 'mi serve il tuo ok', "I'm writing to ask a favour", wherever the use itself is told. */
const leave: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "(?:chied|domand|serv|bisogno|aspett|attend|vorre|spero|mi manca|ci manca|richiest|avrei|avremmo)\\p{L}*(?: [\\p{L}']+){0,4} (?:permesso|consenso|assenso|benestare|autorizzazione|via libera|ok|okay|sì|nullaosta)(?! (?:se|oppure) (?:non|no))",
    "(?:una|questa) richiesta (?:per|su|che riguarda)|(?:chied|domand)\\p{L}*(?: [\\p{L}']+){0,3} (?:permesso|consenso|un favore|una cosa|una cortesia|un piacere|in prestito)|chieder(?:ti|le|vi) (?:la|quella|questa|lo|quello) (?:(?:tu|su|vostr)[ao] )?(?:foto|scatto|immagine)|basta (?:un |il )?(?:tuo|suo|vostro) (?:sì|ok|cenno)",
    // 'solo con il suo sì', 'non la useremo finché non ci dice di sì'
    "(?:solo|soltanto|unicamente) (?:con|dopo|se|quando) (?:[\\p{L}']+ ){0,3}(?:sì|ok|consenso|permesso|assenso|d'accordo|benestare)|non (?:[\\p{L}']+ ){0,5}(?:senza (?:il )?(?:tuo|suo|vostro)|(?:finché|fino a quando|fin quando|prima che|se) (?:non )?(?:[\\p{L}']+ ){0,2}(?:dic|dir|dà|dai|dia|arriv|abbia|avr)\\p{L}*(?: [\\p{L}']+){0,2}) (?:sì|ok|consenso|permesso|assenso|benestare)|senza (?:il )?(?:tuo|suo|vostro) (?:sì|ok|consenso|permesso|assenso|benestare) (?:[\\p{L}']+ ){0,2}(?:non|rest|niente|nulla)~",
  ]),
  en: pattern([
    "(?:ask|need|want|like|request|seek|wait|hop|love|after)\\p{L}*(?: [\\p{L}']+){0,4} (?:permission|consent|ok|okay|go-ahead|blessing|leave|say-so|yes|green light)",
    "(?:a |one |this )request (?:about|for|concerning) (?:your|the|that)|asking (?:first|before|beforehand)|(?:ask|request)\\p{L}*(?: [\\p{L}']+){0,3} (?:a favour|a favor|one thing|something)|a favour to ask|to borrow|ask(?:ing)?(?: you)? for (?:the|your|that|this) (?:photo|picture|shot|image)~|(?:one|a|just a) (?:yes|word) from you",
    // 'only with your yes', "we won't use it until you say yes"
    "only (?:with|if|after|once|when) (?:[\\p{L}']+ ){0,3}(?:yes|ok|okay|consent|permission|agree|go-ahead)|(?:not|never|\\p{L}+n't|nothing) (?:[\\p{L}']+ ){0,6}(?:until|unless|without|before) (?:[\\p{L}']+ ){0,3}(?:yes|ok|okay|consent|permission|agree|agreed|go-ahead|say so)|without your (?:yes|ok|okay|consent|permission|go-ahead) (?:[\\p{L}']+ ){0,3}(?:stay|nothing|not|never|\\p{L}+n't)~",
  ]),
};
/** What the brand would like, and has not decided. */
const wishes: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    // the wish that names what is wanted comes before those that only open one
    "vorre(?:i|mmo) (?:la|quella|questa|lo|quello|questo|quel) (?:[\\p{L}']+ )?(?:foto|scatto|immagine)|(?:foto|scatto|immagine)(?: [\\p{L}']+){0,4} (?:(?:la|lo) vorre(?:i|mmo)|(?:ci|mi) (?:piacerebbe|starebbe bene|farebbe comodo))",
    "(?:ci|mi) (?:piacerebbe|farebbe (?:tanto |molto )?piacere)|vorre(?:i|mmo)|(?:avre(?:i|mmo)|avessi) (?:tanto |molto )?piacere|sare(?:i|mmo) (?:\\p{L}+ )?(?:felic|liet|content|grat)[aeio]|ame(?:rei|remmo)|pens(?:avo|avamo|iamo) di|sarebbe (?:bello|un piacere|un onore)|(?:sper|sogn)(?:o|iamo) di|(?:la|lo) (?:pubblich|mett|post|us|tien|mostr|condivid|terr)\\p{L}*(?:ei|emmo)",
  ]),
  en: pattern([
    "(?:we|i)(?:'d| would) (?:so |really )?(?:love|like) (?:that|the|your|this) (?:[\\p{L}']+ )?(?:photo|picture|shot|image)",
    "(?:we|i)(?:'d| would) (?:so |really |very much )?(?:love|like|be (?:delighted|glad|happy|honoured|thrilled))|(?:we|i)(?:'re| are|'m| am|'ve been| have been| were| was) (?:thinking|hoping|dreaming) (?:of|to|about)|it would be (?:lovely|great|an honour|a pleasure)|(?:we|i)(?:'d| would) (?:put|post|publish|show|use|keep|share|run)",
  ]),
};
/** Wishes that name the use themselves. */
const itself =
  /^(?:la|lo) |(?:'d|would) (?:put|post|publish|show|use|keep|share|run)$|(?:foto|scatto|immagine|photo|picture|shot|image)$|^(?:foto|scatto|immagine) /u;
/** The answer is waited for, and may be no. */
const awaits: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "(?:un|il tuo|il suo|tuo) (?:sì|no|ok)(?! (?:grazie|è))|sì o no|no o sì|(?:dicci|dimmi|ci dica|mi dica|rispondi|rispondici|risponda) (?:pure |anche )?(?:di )?(?:sì|no)|(?:dire|risponder\\p{L}*) (?:di |che )?(?:no|sì)|(?:di|che) no|se (?:mi )?(?:dici|dice|dite) (?:di )?no|se (?:preferisci|preferisce|non (?:ti|le) va|(?:ti|le) va|ti fa piacere|sei d'accordo|per te (?:va|è)|non vuoi|non vuole|la risposta è)|(?:dimmi|dicci|fammi|facci|mi dica|ci dica|aspett\\p{L}+|attend\\p{L}+)(?: [\\p{L}']+){0,4} (?:sapere|risposta|tu|lei|che ne pens\\p{L}+|cosa ne pens\\p{L}+|sì o no|parere)|decid\\p{L}+ (?:tu|lei)|(?:quando|appena|finché|da quando) (?:[\\p{L}']+ ){0,3}(?:di sì|sì)|se (?:lo )?(?:vorrà|vorrai|vuole tener\\p{L}+|vuoi tener\\p{L}+)|(?:tuo|suo|vostro|dici|dice) (?:di )?(?:sì|consenso|permesso)|liber[ao] di (?:rifiut|dire|declin)\\p{L}*|(?:può|puoi) (?:anche |sempre |benissimo |tranquillamente )*(?:rifiut|dire (?:di )?no|declin)\\p{L}*|(?:si può|anche) rifiut\\p{L}*|rifiuto|(?:non (?:ti|le) va|no), (?:nessun|va|tutto|pazienza|amici)~",
  ]),
  en: pattern([
    "(?:a|your|say|saying|answer is|reply) (?:yes|no|ok|okay)|(?:yes|no) (?:is|would be|works)|(?:if|whether) you(?:'d| would)? (?:rather (?:not|we didn't|we left|it stay\\p{L}*|keep)|prefer not|agree|don't (?:want|like|fancy)|are happy|'re happy)|if not|if the answer(?: is|'s)|no strings|if (?:it's|it is|that's) a no|(?:until|unless|whenever|when|once) you (?:say|agree)|if you(?:'d| would) like (?:that|it)|can say no|(?:let|tell) (?:us|me)(?: know)?(?: [\\p{L}']+){0,3} (?:know|think|feel|answer|decide)|what do you think|up to you|your (?:call|choice|decision|answer)|(?:cost|price) of (?:a |saying )?no|what do you say|(?:free|welcome) to (?:refuse|say|decline|turn)|(?:declining|refusing|refusal)|(?:no|refusal) is (?:perfectly |quite |absolutely |also )?(?:fine|respected|an answer|a fine|ok|okay|all right)|yes or no|turn us down|happy with that",
  ]),
};
/** It will be used whatever the answer. */
const decided: Readonly<Record<Locale, RegExp>> = {
  it: /(?<!\p{L})(?:(?:abbiamo|ho) deciso di|(?:la|lo) (?:pubblic|mett|post|us|condivid)\p{L}*(?:amo|eremo|iamo|o)(?: \p{L}+){0,3} (?:domani|oggi|stasera|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|presto|questa settimana)|(?:foto|scatto|immagine) (?:esce|uscirà|va|andrà) (?:[\p{L}']+ ){0,3}(?:domani|stasera|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica))(?!\p{L})/u,
  en: /(?<!\p{L})(?:(?:we've|we have|i've|i have) decided to|(?:we'll|we will|we're going to|we are) (?:publish|post|put|us|shar)\p{L}*(?: \p{L}+){1,3} (?:tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|soon|this week)|(?:photo|picture|shot|image) (?:is out|goes|will go|comes out) (?:[\p{L}']+ ){0,4}(?:tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday))(?!\p{L})/u,
};

/** What is asked for, by its name: 'ti chiedo il permesso per la tua foto'. */
const picture: Readonly<Record<Locale, RegExp>> = {
  it: /(?<!\p{L})(?:foto\p{L}*|scatt[oi]|immagin[ei])(?!\p{L})/u,
  en: /(?<!\p{L})(?:photo\p{L}*|pictures?|shots?|images?)(?!\p{L})/u,
};

/** Leave asked without a question: named as what is wanted, or a wish that waits for an answer that may be no. */
function askedPlainly(text: TextDoc): Range[] {
  const { locale } = text;
  const uses = usesIn(text);
  if (
    (uses.length === 0 && !picture[locale].test(text.folded.slice(0, 4000))) ||
    decided[locale].test(text.folded.slice(0, 4000))
  )
    return [];
  const [named] = matches(text, leave[locale]).filter((place) => !isQuoted(text, place) && !isNegated(text, place));
  const [open] = matches(text, awaits[locale]);
  if (open === undefined) return [];
  if (named !== undefined) return [named];
  const wish = matches(text, wishes[locale]).find((place) => {
    const sentence = sentenceAt(text, place);
    return (
      sentence !== undefined &&
      uses.some(
        (use) =>
          within(use, sentence) && (use.start >= place.end || itself.test(text.folded.slice(place.start, place.end))),
      )
    );
  });
  // 'if you'd rather not' in the wish itself is politeness; the answer is waited for in a sentence of its own
  const own = wish === undefined ? undefined : sentenceAt(text, wish);
  return wish !== undefined && matches(text, awaits[locale]).some((place) => own === undefined || !within(place, own))
    ? [wish]
    : [];
}

/** The picture is already out: asking now is no asking. */
const done: Readonly<Record<Locale, RegExp>> = {
  it: /(?<!\p{L})(?:abbiamo (?:già |appena )?(?:pubblicat|condivis|usat|mess|postat|ripostat|utilizzat)\p{L}*|ho (?:già |appena )?(?:pubblicat|condivis|usat|mess|postat|ripostat)\p{L}*|l'abbiamo (?:già |appena )?(?:pubblicat|condivis|usat|mess|postat|ripostat)\p{L}*)(?!\p{L})/u,
  en: /(?<!\p{L})(?<!if )(?:(?:we|i)(?:'ve| have)(?: already| just)? (?:published|shared|used|posted|reposted|put|featured)|(?:we|i)(?: already| just)? (?:published|shared|used|posted|reposted)|(?:we|i) (?:already|just) put)(?!\p{L})/u,
};

const asksHere = (text: TextDoc, { end }: Sentence) =>
  /\?(?:[!?"')\s\p{Extended_Pictographic}]|\ufe0f)*$/u.test(text.raw.slice(Math.max(0, end - 12), end));

/** The questions by which the text asks leave to use something. */
function requests(text: TextDoc): Range[] {
  const uses = usesIn(text);
  return text.sentences.flatMap((sentence) => {
    const [indirect] = matches(text, reported[text.locale], sentence);
    if (indirect !== undefined && uses.some((use) => within(use, sentence))) return [indirect];
    if (!asksHere(text, sentence)) return [];
    // 'Would that be all right?' may follow the sentence that says where, or one more between them, or come before it.
    const before = text.sentences.slice(Math.max(0, sentence.index - 2), sentence.index + 2);
    const speaks =
      uses.some((use) => within(use, sentence)) ||
      (sentence.words.length <= 9 && before.some((one) => uses.some((use) => within(use, one))));
    const [ask] = speaks ? matches(text, asks[text.locale], sentence).filter((place) => !isQuoted(text, place)) : [];
    return ask === undefined ? [] : [ask];
  });
}

/** Somebody's photograph is asked for before it is used, with a question that can be answered no (facts 5.3). */
export const asksPermission = defineRule({
  id: "asks-permission",
  severity: "blocking",
  options: noOptions,
  messages: {
    missing: {
      it: {
        message: () => "Non chiedi il permesso di usare la foto.",
        hint: () => "Chiedilo in modo che si possa rispondere no: «Possiamo pubblicare la tua foto su…?».",
      },
      en: {
        message: () => "You don’t ask permission to use the photo.",
        hint: () => "Ask in a way that can be answered no: “May we post your photo on…?”",
      },
    },
    done: {
      it: {
        message: () => "La foto è già stata usata: chiedere adesso non è chiedere.",
        hint: () => "Il permesso viene prima. Se è già online, toglila e poi chiedi.",
      },
      en: {
        message: () => "The photo has been used already: asking now isn’t asking.",
        hint: () => "Permission comes first. If it is online already, take it down and then ask.",
      },
    },
  },
  check(text) {
    const already = done[text.locale].exec(text.folded.slice(0, 4000));
    if (already !== null && usesIn(text).length > 0)
      return {
        findings: [{ message: "done", range: { start: already.index, end: already.index + already[0].length } }],
      };
    const questions = requests(text);
    const evidence = questions.length > 0 ? questions : askedPlainly(text);
    return evidence.length > 0 ? { findings: [], evidence } : { findings: [{ message: "missing", range: null }] };
  },
});
