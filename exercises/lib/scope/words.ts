import type { Locale } from "../locale.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that turn the words after them into their contrary. */
export const negators: Readonly<Record<Locale, ReadonlySet<string>>> = {
  it: set(`non né ne' senza nessun nessuna nessuno alcun alcuna mai nemmeno neanche neppure impossibile impossibilitati
    rifiutiamo rifiuto rifiutato evitiamo evitare mica niente`),
  en: set(`not no never nor neither without cannot cant unable refuse refuses refused refusing decline declined impossible
    don't doesn't didn't won't wouldn't can't couldn't shouldn't isn't aren't wasn't weren't haven't hasn't hadn't mustn't
    needn't ain't dont doesnt didnt wont wouldnt isnt arent wasnt hardly nothing`),
};

/**
 * Words that a negation passes through on its way to the word it denies: clitics, auxiliaries, modals, light verbs,
 * adverbs, articles ('non siamo in grado di offrirti un rimborso'). A word of content stops it
 * ('il pacco che non è arrivato ti verrà rimborsato').
 */
export const transparent: Readonly<Record<Locale, ReadonlySet<string>>> = {
  it: set(`mi ti ci vi si lo la li le gli ne me te ce ve glielo gliela glieli gliele gliene i il un uno una del della dei delle
    è e' sono siamo sei hai ho ha abbiamo hanno avete era erano sarà saremo saranno stato stata stati state essere avere aver sia
    posso può possiamo possono potuto potremo potrà potranno potremmo poter potere voglio vogliamo vuole volevamo vorremmo volendo volere
    dovuto potuto voluto devo deve dobbiamo dovremo dovremmo dovere intendo intendiamo riesco riusciamo riusciremo riuscire riusciti pensiamo pensato credo crediamo
    sento sentiamo possibile possibilità previsto prevista previsti previste prevede prevediamo grado intenzione modo condizione condizioni obbligo
    nostra nostro mia mio bisogno necessario opportuno giusto tenuti tenuta obbligati facciamo faremo fare far fatto offriamo offriremo offrire offrirti offrirle offrirvi diamo daremo
    dare darti darle concediamo concedere concederti concederle accettiamo accettare effettuiamo effettuare procedere procederemo
    procediamo sappiamo so diciamo detto promettere promettiamo garantire garantiamo chiesto ricevuto qualsiasi alcun alcuna nessun nessuna
    di a da in per al ad nel alla
    ancora mai più proprio davvero certo certamente assolutamente affatto mica neanche nemmeno quindi però purtroppo ora oggi subito già
    voi lei tu noi io`),
  en: set(`i we you they it us me your our any a an the this that to be being been is are was were am will would can could should must
    may might do does did have has had going about able in of for at on position need needs want wants wish plan plans planning intend intending
    possible obliged required offer offering give giving grant issue issuing provide providing make making process accept feel believe think
    really simply just currently yet ever even actually truly formally unfortunately now today also further more other such full
    promise guarantee let allow happen get seem appear available think there entitled eligible expecting expect prepared willing`),
};

/** 'non solo', 'non appena', 'non possiamo che', 'not only': a negation that denies nothing. */
export const hollow: Readonly<Record<Locale, RegExp>> = {
  it: /^non (?:solo|soltanto|solamente|appena)\b|^non (?:\p{L}+ ){0,2}(?:non|(?:fare|far) (?:altro che|a meno))\b|^non (?:possiamo|posso|potevamo|(?:[cm]i )?rest[ao]|abbiamo|facciamo|è) (?:\p{L}+ )?che\b|^senz'altro|^(?:senza|non [cv]'è) (?:alcun )?dubbio/u,
  en: /^(?:not|\p{L}+n't) (?:only|just)\b|^no (?:doubt|later|more than)\b|^(?:cannot|can't|can not) (?:\p{L}+ )?(?:help|enough|not)\b|^not a day|^without (?:delay|doubt|question|cost|charge)/u,
};

/** Words after a noun that deny it: 'il rimborso non è possibile'. */
export const deniedAfter: Readonly<Record<Locale, RegExp>> = {
  it: /^(?: (?:del|dell|della|al|di|per|ordine|prodotto|denaro|in|totale|completo)'?){0,4} (?:non (?:è|e'|sarà|sono|saranno|può|possono|potrà|viene|verrà|ti|le|vi|spetta|compete)|è (?:impossibile|escluso|da escludere))(?![\p{L}])/u,
  en: /^(?: (?:of|for|on|the|your|this|order|item|product|money)){0,4} (?:(?:is|are|was|were|will|can|could|would|does|do|has|have)(?: not|n't)|cannot|can't|won't|isn't|is impossible|is out of)(?![\p{L}])/u,
};

/** Openers of a condition: 'se', 'qualora', 'if', 'unless'. */
export const ifWord: Readonly<Record<Locale, RegExp>> = {
  it: /(?<![\p{L}\p{N}'])(?:se(?! non (?:che|per)(?!\p{L}))|qualora|nel caso(?: in cui)?|semmai|casomai|caso mai|ove|laddove|a patto che|a meno che|purché|sempre che)(?![\p{L}'])/gu,
  en: /(?<![\p{L}\p{N}'])(?:if|unless|in case|provided(?: that)?|whether|should (?:you|we|it|there|anyone))(?![\p{L}'])/gu,
};

/** Openers that look like a condition and are none: 'anche se', 'even if', 'as if', 'come se'. */
export const notIfBefore: Readonly<Record<Locale, RegExp>> = {
  it: /(?:anche|come|di|a|da|per|con) $/u,
  en: /(?:even|as|only) $/u,
};

/** 'Specie se a casa tua si vive così': an 'if' that says for whom it is worst, and doubts nothing. */
const stressed: Readonly<Record<Locale, RegExp>> = {
  it: /(?:specie|specialmente|soprattutto|tanto più|ancora più|ancor più|peggio|a maggior ragione|in particolare) $/u,
  en: /(?:especially|particularly|above all|most of all|all the more(?: so)?|even more(?: so)?|worse) $/u,
};
const doubted: Readonly<Record<Locale, RegExp>> = {
  it: /^\p{L}+(?: [\p{L}']+){0,4} (?:qualcuno|qualche|offes|offend|ferit|urtat|turbat|disag|fraint|equivoc|abbia|avesse|fosse|dovess)/u,
  en: /^\p{L}+(?: [\p{L}']+){0,4} (?:anyone|anybody|someone|somebody|any|offend|offen[cs]e|upset|hurt|caused|inconvenien|misunder|might|may)/u,
};

/** Whether an 'if' that begins at `start` only stresses for whom something is worst. */
export function stressesIf(folded: string, start: number, locale: Locale): boolean {
  return (
    stressed[locale].test(folded.slice(Math.max(0, start - 24), start)) &&
    !doubted[locale].test(folded.slice(start, start + 80))
  );
}

/** Polite conditions that take nothing back: 'se vuoi', 'if you like'; what follows them is meant. */
export const politeIf: Readonly<Record<Locale, RegExp>> = {
  it: /^(?:se|qualora) (?:(?:[tlv][ie]|lo|la|per|a|non|poi|invece|ancora|tu|lei|voi) ){0,3}(?:vuoi|vuole|volete|volesse|vorrai|vorrà|vorrete|vorranno|potrai|potrà|potrete|potranno|preferisci|preferisce|preferite|va|vanno|desideri|desidera|desiderate|serve|servono|bene|è possibile|possibile|può|puoi|potete|occorre|fa piacere|(?:hai|ha|avete) (?:bisogno|voglia|piacere)|(?:sei|è|siete) d'accordo|ritieni|ritiene|crede|credi|permetti|permette|consenti|consente|l'hai|hai già|ce l'hai)(?! (?:una |un |delle |le |le nostre )?scus)/u,
  en: /^(?:if|should|in case) (?:(?:it|that|this) (?:is|works|suits|helps|would help)|you(?:'d|'re| would| are| still| also)? (?:like|want|wish|prefer|need|rather|agree|have|can|could|happy|willing|need|let|send|allow|tell))/u,
};
