import { matches, pattern, sentenceAt } from "../../lib/pattern.ts";
import { placesIn, type Range } from "../../lib/range.ts";
import { isConditional, isNegated, readPart } from "../../lib/scope.ts";
import { isPlain } from "../../lib/text/plain-words.ts";
import { isAddress } from "../../lib/text/words.ts";
import type { TextDoc } from "../../lib/text.ts";

/** Verbs that open an offer of the assistant, or tell people what to ask it. */
const opener = {
  it: pattern([
    "(?:ti |le |vi )?(?:posso|possiamo|so|sono in grado di|riesco a|sono qui per|servo (?:a|per)|può|puoi)(?: solo| anche| subito)? (?:ti |le |vi )?\\p{L}{3,}",
    "(?:ti|le|vi) (?:aiut|dic|mostr|d|indic|spieg|mand|inform|accompagn|guid|rispond|cerc|ricord)(?:o|iamo)(?: (?:io|subito))?",
    "(?:aiuto|rispondo|rispondiamo|conosco|gestisco|controllo|cerco|do|prendo|mi occupo|so tutto)",
    "(?:chiedimi|chiedetemi|mi chieda|domandami|puoi chiedermi|può chiedermi|scegli|scegliete|scelga)",
    "(?:scriv|digit|prem|tocc|invi|mand|rispond)(?:i|a|ete|ere)(?: )?[\"'(*]*\\p{N}",
    "per (?:\\p{L}[\\p{L}' ,/-]{2,60}) (?:scriv|digit|prem|tocc|invi|mand|rispond)(?:i|a|ete|ere)",
    "(?:il bot|il programma|un programma|lui|lei|questo programma|quest'assistente|l'assistente)(?: automatico| virtuale)?(?: che)? (?:sa|conosce|risponde|dice|aiuta|spiega|mostra|cerca|controlla|segue|gestisce|trova|legge)(?: (?:di|su|a|tutto su))?",
    "(?:me la cavo|mi intendo|mi occupo|vado (?:bene|forte)|sono (?:brav[oa]|pratic[oa]|utile|buon[oa])|buon[oa]|brav[oa]|utile|funziono)(?: bene)? (?:con|di|per|su|in|a)",
    "(?:rispond[eo]|parl[ao]|sa|so|si occupa|informa) (?:su|di|a|sugli|sulle|sui|sulla|sul|degli|delle|dei|della|del)",
    "(?:con me|da me|qui|a me|su) (?:puoi|può|potete|trovi|trova|trovate|si (?:trova|parla|chiede)) \\p{L}{3,}",
    "(?:chiedi|chieda|chiedete|domanda|domandate)(?: pure| quello che vuoi| qui| al bot)? (?:di|su|degli|delle|dei|della|del|dell'|gli|le|i|la|il|a che|quando|quanto|dove|come)",
    "(?:il mio (?:mestiere|campo|forte|compito|lavoro)|la mia materia|le mie materie|i miei argomenti|quello che so|cose che so|temi|materie|so rispondere)",
    "che (?:conosce|sa|risponde|aiuta|dice|spiega|dà|mostra|cerca|controlla|segue|gestisce)",
    "(?:mettimi|mettetemi|mi metta) alla prova (?:con|su|sulle|sugli|sui)|(?:provami|provatemi|interrogami|interrogatemi) (?:con|su|sulle|sugli|sui)|ho (?:letto|imparato|studiato)(?: tutte)? (?:le|i|gli)",
    "(?:dimmi|ditemi|mi dica|dica) (?:se|che|quale|quando|quanto)|(?:so|sa)(?=(?: )?:)|(?:argomenti|di che cosa hai bisogno|posso aiutarti con|mi trovi per)",
  ]),
  en: pattern([
    "(?:i|we|it|you) (?:can|could|will|am able to|know how to)(?: only| also| quickly)? \\p{L}{2,}",
    "(?:try|test|grill) (?:me|it|us) (?:on|about|with|out on)|(?:i've|i have) (?:read|learnt|learned|studied)(?: (?:all|through))? (?:the|its|our|their)",
    "(?:i'll|we'll|i'm here to|i am here to|i'm able to|here to) \\p{L}{2,}",
    "i (?:help|answer|know|handle|check|look up|give|tell|take|track|deal with)",
    "(?:it|he|she|this (?:program|bot|assistant)|the (?:program|bot|assistant)|a program)(?: only| also)? (?:knows|answers|handles|helps|tells|gives|shows|finds|checks|tracks|looks up|deals with|covers|reads)(?: you)?(?: about| up| with| on| to)?",
    "(?:good|useful|handy|best|great|made|built|trained)(?: \\p{L}+)? (?:for|at|with|on|to)",
    "(?:from|with) (?:me|it|us|this chat) you(?:'ll| can| will)? (?:get|find|learn|hear|have)",
    "(?:it|i|which|that|who|bot|program|algorithm|assistant|chat) (?:only )?(?:repl(?:y|ies)|answers?|talks?|speaks?|informs?) (?:about|on|to questions)",
    "(?:ask away|fire away|go ahead and ask|feel free to ask|try asking)(?: about)?",
    "(?:ask|questions|talk to me|come to me|quiz me)(?: me| it| us| away| the bot)? (?:about|for|when|how|where|what|which|whether)",
    "(?:my (?:subjects|topics|patch|job|field|strong points|speciality)|what i know|topics|subjects|things i know|i'm (?:good|quick|useful|handy) (?:at|with|for|on)|i (?:cover|deal|do|sort|look after|specialise|stick to|read|find|show|explain|tell you))",
    "(?:that|which|who) (?:can|knows|answers|helps|tells|gives|shows|finds|checks|tracks|handles|looks up)",
    "tell me (?:if|whether|what|which|when|how)|(?:ask me|you can ask|you can ask me|choose|pick|select)",
    "(?:type|press|send|reply|text|tap|enter)(?: )?[\"'(*“]*\\p{N}",
    "(?:for|to) (?:\\p{L}[\\p{L}' ,/-]{2,60}) (?:type|press|send|reply|text|tap|enter)",
  ]),
};
/** Words of an offer that name nothing. */
const idle = {
  it: new Set(
    "abbia abbiate occorra qualcosa niente nulla passo passiamo lunedì martedì mercoledì giovedì venerdì sabato domenica feriali colleghi persone risponde conosce aiuta dice spiega mostra cerca controlla segue gestisce serva servisse notte notti esserti esserle esservi disponibile pronto pronta aiutarti aiutarla aiutarvi aiutare aiuto aiuti aiutiamo assistenza assisterti assisterla domanda domande dubbi dubbio tutto qualsiasi qualunque cosa cose informazione informazioni info richiesta richieste problema problemi esigenza esigenze bisogno disposizione servizio modo vuoi vuole volete preferisci pure quello desideri meglio subito fare chiedimi chiedermi scrivimi dimmi posso rispondere rispondo risponderti tue tuoi vostre vostri sue suoi sempre oggi presto possibile rispondi risposta risposte scegli scrivi persona operatore umano umana collega parlare passarti passare mettere contatto grazie ciao bene volta momento ogni giorno ore gentilmente volentieri essere utile serve servire supporto supportarti".split(
      " ",
    ),
  ),
  en: new Set(
    "monday tuesday wednesday thursday friday saturday sunday weekdays colleagues people persons time times answers knows helps tells gives shows finds checks tracks handles looks whatever whenever night nights clock available ready help helping helped assist assisting assistance question questions query queries anything everything something things thing information info request requests problem problems issue issues need needs service way best soon possible answer answers answering reply replies ask today always person human agent operator colleague talk speak pass put touch connect thanks hello right away moment day days happy glad useful support supporting support anytime choose type press like want wish".split(
      " ",
    ),
  ),
};

/** What people may want to know, named by a question: "if you need to know when we open, what delivery costs…". */
const questions = {
  it: pattern([
    "(?:sapere|capire|scoprire|vedere|chieder(?:e|mi)|dirti|dirvi) (?:quando|quanto|quanti|dove|dov'è|quale|quali|che|come|se)",
  ]),
  en: pattern(["(?:know|find out|see|check|work out|ask|tell you) (?:when|what|how|where|which|whether|if)"]),
};

/** How far an offer is read, in UTF-16 units: a sentence of a menu. */
const reach = 220;

/** Offers that name something, and offers that name nothing. */
export function offers(text: TextDoc): { readonly named: readonly Range[]; readonly vague: readonly Range[] } {
  const named: Range[] = [...menu(text), ...inline(text), ...listed(text)];
  const vague: Range[] = [];
  for (const place of matches(text, opener[text.locale], readPart(text)).slice(0, 40)) {
    if (isNegated(text, place) || isConditional(text, place)) continue;
    const sentence = sentenceAt(text, place) ?? place;
    const end = Math.min(sentence.end, place.end + reach);
    // "I can help you with:" goes on in the lines below.
    const next = /:\s*$/.test(text.raw.slice(place.end, end)) ? Math.min(text.raw.length, end + reach) : end;
    if (isNaming(text, { start: place.start, end: next }) && !isOpenQuestion(text, sentence, place))
      named.push({ start: place.start, end });
    else vague.push({ start: place.start, end });
  }
  for (const place of matches(text, questions[text.locale], readPart(text)).slice(0, 20)) {
    const sentence = sentenceAt(text, place) ?? place;
    const end = Math.min(sentence.end, place.end + reach);
    if (!isNegated(text, place) && isNaming(text, { start: place.start, end })) named.push({ start: place.start, end });
  }
  return { named, vague };
}

/** "Come posso aiutarti con il tuo ordine?" asks, yet names an order; "come posso aiutarti oggi?" names nothing. */
function isOpenQuestion(text: TextDoc, sentence: Range, place: Range): boolean {
  return (
    /\?\s*\S{0,3}$/.test(text.raw.slice(sentence.start, sentence.end)) &&
    /(?:come|in che modo|che cosa|cosa|how|what)(?: \p{L}+)? $/u.test(
      text.folded.slice(Math.max(sentence.start, place.start - 25), place.start),
    ) &&
    !isNaming(text, { start: place.end, end: sentence.end })
  );
}

/** Whether words name a subject; the first `skip` of them open the offer. */
function isNaming(text: TextDoc, { start, end }: Range, skip = 1): boolean {
  const said = text.words.filter((word) => word.start >= start && word.end <= end).slice(skip);
  return said.some(
    (word) =>
      word.norm.length > 3 &&
      /\p{L}{4}/u.test(word.norm) &&
      !isAddress(word) &&
      !isPlain(word, text.locale) &&
      !idle[text.locale].has(word.norm) &&
      !/(?:arti|arla|arvi|erti|irti|ermi|armi)$/u.test(word.norm),
  );
}

/** Fewest subjects in a row that are a list of what the assistant knows: 'Orari, visite, spedizioni, lampadine.' */
const fewestSubjects = 3;

/** Sentences that are a list of subjects, or end in one after a colon: short items, each naming something; one may be longer, to open the list or close it. */
function listed(text: TextDoc): Range[] {
  return text.sentences.slice(0, 40).filter(({ start, end }) => {
    // 'I'm the bakery's chat: hours, bread, orders'
    const colon = text.raw.slice(start, end).lastIndexOf(": ");
    return lists(text, { start, end }) || (colon >= 0 && lists(text, { start: start + colon + 1, end }));
  });
}

/** Whether a stretch is such a list. */
function lists(text: TextDoc, { start: from, end: to }: Range): boolean {
  const items = text.raw.slice(from, to).split(/[,;:/·•]| (?:e|o|and|or) /u);
  let at = from;
  const naming = items.filter((item) => {
    const start = text.raw.indexOf(item, at);
    at = start + item.length;
    const words = text.words.filter((word) => word.start >= start && word.end <= at);
    // isNaming passes over the word that opens an offer; a bare subject has none
    return words.length > 0 && words.length <= 4 && isNaming(text, { start: start - 1, end: at }, 0);
  });
  return naming.length >= fewestSubjects && naming.length >= items.length - 1;
}

/** A menu within a line: '1) when we open; 2) what shipping costs'. */
function inline(text: TextDoc): Range[] {
  const numbered = /(?<=[:;,.(]\s?)\(?\p{N}{1,2}[.)]\s\p{L}[^;,.\n]{4,80}/gu;
  const items = placesIn(text.raw.slice(0, 6000), numbered).filter((item) => isNaming(text, item, 0));
  return items.length >= 2 ? items.slice(0, 6) : [];
}

/** Lines of a menu: two or more that a number, a dash or a bullet opens. */
function menu(text: TextDoc): Range[] {
  const lines = Array.from(
    text.raw
      .slice(0, 6000)
      .matchAll(
        /(?:^|\n)[^\S\n]*(?:[0-9]\uFE0F?\u20E3|\p{N}{1,2}[.):–-]|[-–•·*]|\p{Extended_Pictographic}\uFE0F?)[^\S\n]*(\p{L}[^\n]{2,80})/gu,
      ),
    ({ 0: found, index }) => ({ start: index + (found.length - found.trimStart().length), end: index + found.length }),
  );
  return lines.length >= 2 ? lines.slice(0, 6) : [];
}
