import type { Localized } from "../../lib/locale.ts";
import { pattern } from "../../lib/pattern.ts";

interface WhoWords {
  /** A person by what they do: 'la direzione', 'the press office'. */
  readonly role: RegExp;
  /** The writer as the one who acts or is to be asked: 'ho messo in pausa', 'ask me'. */
  readonly writer: RegExp;
  /** Words of a greeting: who is greeted is not yet who acts. */
  readonly greeting: RegExp;
  /** After a word with a capital: it acts. */
  readonly acts: RegExp;
  /** Before a word with a capital: one turns to it. */
  readonly turn: RegExp;
}

/** Words that tell who, by language. 'Noi', 'qualcuno', 'chi di dovere' and 'someone' name nobody. */
export const whoWords: Localized<WhoWords> = {
  it: {
    role: pattern([
      "(?:social media manager|smm|community manager|content manager|responsabil[ei]|referente|direzione|direttric[ei]|direttor[ei]|titolar[ei]|(?:il |la )capo(?: \\p{L}+)?|coordinator[ei]|coordinatric[ei]|ufficio (?:stampa|marketing|comunicazione)|addett[oa] (?:stampa|ai social|alla comunicazione)|redazione|grafic[oa]|videomaker|stagista|assistenza clienti|customer care|soci[oa]?|presidente|presidenza|amministrazione|avvocat[oa]|ufficio legale|copy(?:writer)?|media planner|chi è di turno|chi è reperibile|(?:il|la) reperibile|capoturno)",
      "(?<!d')agenzia(?! (?:ansa|di stampa))",
    ]),
    writer: pattern([
      "(?:io|da me|a me|con me|mio (?:ok|via|permesso|numero)|mia (?:conferma|decisione|responsabilità))",
      "ho(?: (?:già|appena|subito|anche|io)){0,2} (?:mess[oiae]|sospes[oiae]|fermat[oiae]|bloccat[oiae]|stoppat[oiae]|congelat[oiae]|tolt[oiae]|rinviat[oiae]|rimandat[oiae]|spent[oiae]|lasciat[oiae]|ripres[oiae]|avvisat[oiae]|decis[oa]|parlato|sentito|chiesto|annullat[oiae]|disattivat[oiae]|interrott[oiae]|ritirat[oiae])",
      "(?:metto|sospendo|tolgo|decido|riattivo|rispondo|coordino|seguo|gestisco|rinvio|rimando|spengo|interrompo|ritiro(?= (?:i|le|gli|tutt~))|stoppo|congelo|mi occupo|me ne occupo|ci penso io|resto (?:io|reperibile|in ufficio|a disposizione)|faccio sapere|sto (?:mettendo|fermando|sospendendo|bloccando))",
      "(?:li|lo|la|le|vi|ne|tutto|adesso|ora) (?:fermo|blocco|avviso|controllo|aggiorno|scrivo|chiamo|dico|riprendo|verifico)(?= (?:io|tutt~|i|le|gli|l'|fino|domani|oggi|alle|entro|stasera|qui|appena))",
      "(?:scrivete|chiamate|avvisate|chiedete|sentite|dite|mandate|telefonate|contattate|scrivi|chiama|avvisa|chiedi|senti|manda|contatta)mi",
    ]),
    greeting: /^(?:ciao|buongiorno|buonasera|salve|ehi|hey|car[oaie]|carissim[oaie]|gentil[ei])(?!\p{L})/u,
    acts: /^,? (?:e \p{L}+ )?(?:ha|hanno|mette|mettono|sospende|ferma|fermano|blocca|decide|decidono|riattiva|risponde|avvisa|aggiorna|coordina|resta|segue|gestisce|tiene|dà|darà|conferma|controlla|verifica|scrive|chiama|approva|firma|deve|devono|può|si occupa|pensa)(?!\p{L})/u,
    turn: /(?:chied\p{L}+|scriv\p{L}+|chiam\p{L}+|sent\p{L}+|avvis\p{L}+|rivolg\p{L}+|parl\p{L}+|telefon\p{L}+|contatt\p{L}+|ok|via libera|decide|decidono|referente|responsabile|di turno|chi) (?:a |ad |da |di |con |è )?$/u,
  },
  en: {
    role: pattern([
      "(?:social media manager|smm|community manager|content manager|duty (?:manager|officer|editor)|(?:marketing|comms|communications|press|social|content|office|shop) (?:manager|lead|director|officer|head)|management|managers?|director|owners?|founders?|head of (?:\\p{L}+)|ceo|boss|(?:the|our) agency|editor|press office|customer (?:care|service|support)|designer|video(?:maker|grapher)|interns?|president|lawyers?|legal team|media planner|(?:whoever|who) is on (?:duty|call)|on-call \\p{L}+|partners|chair)",
    ]),
    writer: pattern([
      "(?:i|i've|i'll|i'm|i'd|i have|i am|i will)(?! (?:think|hope|guess|believe|know|don't|do not|wish|heard|hear|saw|read|feel|suppose|wonder|see|mean|haven't|have not|can't|cannot|won't|am sorry|sorry|so sorry|afraid|worried|sure|not|am not|am afraid))(?: (?:just|now|also|already|then|personally|will|have|am))? \\p{L}{2,}(?<! sorry)",
      "(?:ask|call|message|text|tell|ping|contact|email|ring|phone|dm|reach|to|with|from|through|by|check with|see) me",
      "my (?:ok|okay|go-ahead|say-so|call|approval|word|number|decision)",
    ]),
    greeting: /^(?:hi|hello|hey|dear|morning|good (?:morning|afternoon|evening)|hiya)(?!\p{L})/u,
    acts: /^,? (?:and \p{L}+ )?(?:has|have|is|will|decides?|pauses?|paused|stops?|stopped|suspends?|holds?|answers?|tells?|updates?|calls?|keeps?|confirms?|checks?|approves?|signs?|must|should|can|takes?|runs?|leads?|handles?|owns?)(?!\p{L})/u,
    turn: /(?:(?:ask|call|message|text|tell|ping|contact|email|ring|phone|who|owner|lead) (?:is )?|(?:talk|speak|write|report|questions) to |(?:check|clear it|talk|speak) with |(?:ok|okay|go-ahead|word) from |(?:approved|decided|signed off|led|run) by )$/u,
  },
};

/** First names that are also places or things of the trade: with a capital they are no person here. */
export const placeNames: ReadonlySet<string> = new Set(
  "alba emilia romagna florence milan sofia victoria chelsea georgia carolina virginia vienna paris sydney lourdes austin jordan india asia italia marina story may april june august instagram facebook".split(
    " ",
  ),
);
