import type { Localized } from "../../lib/locale.ts";
import { pattern } from "../../lib/pattern.ts";

/** What tells in a text of consent who is spoken of, and what is done with their data. */
interface ConsentWords {
  /** Who hasn't said anything: 'chi non ha risposto', 'the silent'. */
  readonly silent: RegExp;
  /** Who said no. */
  readonly refused: RegExp;
  /** Who is left when those are taken out: 'gli altri', 'everyone else'. */
  readonly rest: RegExp;
  /** Who said yes. */
  readonly agreed: RegExp;
  /** Writing to them, putting them on a list, taking them to agree. */
  readonly contact: RegExp;
  /** What an order or a question needs: nobody has to agree to that. */
  readonly service: RegExp;
  readonly marketing: RegExp;
  /** Words that hold back: a no, an 'only', a condition. */
  readonly held: RegExp;
  /** Where a new part of a statement begins. */
  readonly parts: RegExp;
  /** At the beginning of a part: these people too. */
  readonly also: RegExp;
  /** What somebody is written to for who said no. */
  readonly persuaded: RegExp;
  /** Consent that is said to go without saying. */
  readonly implied: RegExp;
}

const it: ConsentWords = {
  silent: pattern([
    "(?:anche |pure )?(?:(?:se|quando|finché|purché|a meno che|visto che|dato che|siccome) )?(?:(?:chi|quelli che|coloro che|quanti|lei|lui|che) )?non (?:(?:ci|mi|si|l'|la|lo|le|ne) ?){0,2}(?:ha|hanno|abbia|abbiano|è|sono|sia|siano)(?: (?:ancora|mai|neanche|nemmeno|neppure|ci)){0,2} (?:rispost|dett|fatt|espress|pronunciat|scelt|spuntat|acconsent|accettat|iscritt|oppost|rifiutat|cancellat|disiscritt|protestat|obiettat|reagit|dat|lasciat)\\p{L}*(?: (?:né|nulla|niente|sì|no|di|un|il|segni|risposta|consenso|permesso|alcun\\p{L}*|nessun\\p{L}*)){0,5}(?: (?:che|se)(?: \\p{L}+){0,1} (?:possiamo|potevamo|si può|posso|poteva) \\p{L}+)?".replaceAll(
      " ?",
      "(?: )?",
    ),
    "(?:anche |pure )?(?:(?:se|quando|finché|purché|a meno che) )?(?:(?:chi|lei|lui|che) )?non (?:(?:ci|si|lo|ce lo) )?(?:rispond(?:e|ono|esse)|dic(?:e|ono|a|ano)|oppon(?:e|gono|ga|gano)|oppongono|pronuncia(?:no)?|esprim(?:e|ono)|cancella(?:no)?|disiscriv(?:e|ono)|obietta(?:no)?|reagi(?:sce|scono)|protesta(?:no)?)(?: (?:di no|no|basta|niente|nulla|né sì né no))?",
    // not among those who said no
    "non (?:è|sono|era|erano|sta|stanno|fa parte|fanno parte|rientra|rientrano|figura|figurano)(?: (?:neanche|nemmeno|neppure|però|tra|fra|uno|una|il|i|del|dei|di|nel|quel|quelli|quei|coloro|18|18%|chi|che)){1,6} (?:ci )?(?:ha|hanno) detto (?:di )?no",
    "(?:(?:chi|che) )?(?:tace|tacciono|tacere|sta zitt[oa]|stanno zitt[ei])|silenzi~|(?:metà|parte|gente) silenziosa|indecis[ie]|45(?: )?(?:%|per cento|su 100|su cento)",
  ]),
  refused: pattern([
    "(?:anche |pure |perfino )?(?:(?:se|chi|che) )?(?:(?:ci|l'|me|mi) )?(?:ha|hanno|abbia|abbiano|avesse|avendo|aver)(?: (?:già|ci)){0,2} (?:dett|rispost)\\p{L}* (?:di )?(?:no|basta)",
    "rifiut~|negat~|(?:il|un|del|quel|suo|dei|loro|i) no|r14|18(?: )?(?:%|per cento|su 100|su cento)(?: dei no)?|non (?:vuole|vogliono|desidera~|gradisc~)(?: (?:che|le|la|li|gli|lo|ci|essere|più|saperne|ricevere|niente|noi|da|dei|delle|offerte|messaggi|mail|newsletter|pubblicità|(?:scriv|contatt|ricontatt|chiam|richiam|mand|sent|disturb|cerc)\\p{L}+)){0,6}|chiesto di non|opt-out",
  ]),
  rest: pattern([
    "(?:tutti |tutte )?(?:gli|agli|degli|le|alle) altr[ie](?! (?:dat|us|canal|giorn|mes|volt|cos|inform|messagg|or[ae]|fasc|client[ei] che)\\p{L}*)",
    "(?<!per )(?<!per tutto )(?:il|al|tutto il) (?:resto|rimanente)(?! (?:della (?:giornata|settimana)|del (?:tempo|giorno)))|(?:clienti|archivio|lista|persone|indirizzi|parte) (?:rimanent|restant)[ei]|(?:i|ai|le|alle) (?:restant|rimanent)[ei]|(?:82|63)(?: )?(?:%|per cento|su 100)|tutto l'archivio|l'intero archivio",
  ]),
  agreed: pattern([
    "(?:dett|rispost)\\p{L}* (?:di )?sì|(?:suo|quel|del|loro) sì|acconsent(?:it[oaie]|ono|e)|consenzient~|accett~|(?:dat[oaie]|dà|diano|con|avut[oaie]|prestat[oaie]|ricevut[oaie]|espress[oaie])(?: \\p{L}+){0,3} (?:sì|consenso|permesso|assenso|autorizzazione|via libera)|autorizzat~|(?<!newsletter \\[)r13|37(?: )?(?:%|per cento|su 100)|iscritt[oaie]|spuntat[oaie]|messo la spunta|(?:l'ha|l'hanno|ce l'ha) (?:chiest|volut)~|aderit[oaie]",
  ]),
  contact: pattern([
    "(?:scriv|mand|invi|sped|telefon|chiam|contatt|iscriv|aggiung|inser|propon|us|sfrutt|utilizz|coinvolg|raggiung|inclu[dt]|tempest|tent|prov)(?:iamo|eremo)",
    "(?:possiamo|potremmo|potremo|si può|si possono|vogliamo|proviamo a|continuiamo a|cui|da|va|vanno|conviene)(?: \\p{L}+){0,2} (?:scriv|mand|invi|sped|telefon|chiam|contatt|iscriv|aggiung|inser|propo|us|ricontatt|riscriv)(?:er|ar|ir|or)(?:e|l\\p{L}|gli\\p{L}*|le)",
    "ricev(?:e|ono|erà|eranno|ano)|arriv(?:a|ano|erà)|(?:si )?(?:manda|mandano|invia|inviano)|(?<=\\p{L}\\x20)va(?:nno)? bene|finis(?:ce|cono) (?:in|nella|tra|nell')|(?:è|sono) d'accordo|accetta(?:no)?|acconsent(?:e|ono)|entra(?:no)? (?:in|nella|nell')",
    "(?<!(?<!\\p{L})(?:a|alla|per) )(?:un|uno|una|un'|qualche)(?: )?(?:\\p{L}+ )?(?:promemoria|messaggi[oa]?|messaggino|mail|e-?mail|newsletter|telefonat[ae]|invito|sms|offerta|cartolina|sollecito)",
  ]),
  service: pattern([
    "rispo~|rispond~|spedizion~|consegn~|fattur~|ricevut[ae]|ordin[ei]|ordinat~|comprat~|acquist~|garanzi~|riparazion~|assistenz~|domand~|pacco|lampad[ae]",
  ]),
  marketing: pattern([
    "newsletter|offert[ae]|promozion~|novità|pubblicit~|scont[oi]|campagn~|auguri|cartolin[ae]|catalog~|inviti?",
  ]),
  held: pattern([
    "non|né|mai|niente|nulla|nessun~|no|(?<!(?<!\\p{L})(?:volta|un|una) )sol[oaie]|soltanto|esclusivamente|unicamente|senza|zero|lasci(?:amo|eremo|ar\\p{L}*|at\\p{L}+)|fuori|esclus~|esclud~|stop|basta|rispett~|cancell~|togli~|tolt~|elimin~|prima|chied~|richied~|pace|vietat~|proibit~|smett~|nemmeno|neanche|neppure|evit~|se|quando|qualora|purché|finché|dopo che|a meno che|rinunci~|risparmi~|ignor~|tacciamo|aspett~",
  ]),
  parts: /[,:()–—]| (?=(?:ma|però|mentre|invece|e|ed|perciò|quindi|così|dunque|tranne|eccetto|salvo) )/gu,
  also: /^ *(?:e |ed )?(?:anche|pure|perfino|oltre|più|e (?:a|al|alle|agli|ai)|tranne|eccetto|salvo|a parte|esclus[oi]|meno|fuorché)(?!\p{L})/u,
  persuaded: pattern(["ripensat~|ci ripens~|cambiat~ idea|cambiare idea|convin(?:ce|ci)\\p{L}+"]),
  implied: pattern([
    "(?<!(?:non|mai|né|nessun) (?:[\\p{L}']+ ){0,3})(?:consenso|permesso|assenso|sì)(?: (?!non|mai|né)[\\p{L}']+){0,3} (?:scontato|implicit[oa]|sottintes[oa]|tacit[oa]|automatic[oa]|presunt[oa])",
  ]),
};

const people =
  "(?:(?:those|people|anyone|anybody|everyone|everybody|customers|ones|whoever|she|they|he|who|that) ){0,3}";

const en: ConsentWords = {
  silent: pattern([
    `(?:even )?(?:(?:if|when|unless|until|since|because|as|though) )?${people}(?<!(?:we|i) )(?:hasn't|haven't|hadn't|didn't|doesn't|don't|has not|have not|did not|does not|do not|has never|have never|never)(?: (?:yet|even|ever|actually)){0,2} (?:say|said|says|answer|repl|respond|object|refus|opt|chose|choose|tick|express|sign|unsubscrib|react|protest|complain|given|gave|give|spoken|turned)\\p{L}*(?: (?:either way|anything|a word|no|yes|us|in|out|an answer|up|a reply|nor|neither|one way or the other|so|consent|permission|her|their)){0,4}(?:(?: that)? we (?:can|may|could|might) \\p{L}+)?`,
    `(?:if |when )?${people}(?:(?:has|have) )?(?:said nothing|say nothing|says nothing|gave no (?:answer|reply)|given no (?:answer|reply)|did nothing|ke(?:ep|eps|pt) (?:quiet|silent))|keeping (?:quiet|silent)|silen(?:t|ce)|undecided|no (?:answer|reply)|45(?: )?(?:%|per cent|percent|in 100)`,
    `(?:if |unless |until )${people}(?:objects?|opts? out|says? no|unsubscribes?|complains?)`,
    // not among those who said no: that is a silence, and no yes
    "(?:isn't|aren't|wasn't|weren't|is not|are not|nor (?:is|are)|not)(?: (?:she|they))? (?:one of|in|among|amongst|part of|with|counted among)(?: (?:the|those|people|ones|customers|that|18(?: )?%|18 per cent|few|who|(?:have|has|had|ever|did)|\\[r14\\])){1,6}(?: )?(?:sa(?:id|y) no|refused|declined|opted out|objected|turned (?:us|it) down|noes|(?<=18(?: )?%|18 per cent|r14\\]))(?: \\[r14\\])?",
    "(?:no|neither a) yes(?: (?:from (?:her|him|them)|on (?:file|record))){0,2}|no no(?: either)?|nor a no",
  ]),
  refused: pattern([
    `(?:even )?(?:(?:if|when|though) )?${people}(?:(?:has|have|had)(?: already)? )?(?:sa(?:id|ys?)|answered|replied)(?: us)? (?:a )?no(?! \\p{L}+ing)`,
    "refus~|declin~|(?:her|his|their|the|a|that) no|noes|r14|18(?: )?(?:%|per cent|percent|in 100)|(?:doesn't|don't|didn't) want(?: (?:us|it|to|be|any|hear|from|get|receive|send|sending|write|writing|written|call|called|contact|contacted|more|anything|the|a|our|newsletter|offers|messages|them|her|emails)){0,6}|asked not to|opted out|turned (?:us|it) down",
  ]),
  rest: pattern([
    "(?:everyone|everybody|anyone|anybody) else|(?:all )?(?:the )?others|(?:all )?other (?:customers|people)|(?<!for )the rest(?! of (?:the |her )?(?:day|time|week|evening))|(?:the )?remaining (?:customers|people|file|addresses|list|ones)|the remainder|(?:82|63)(?: )?(?:%|per cent|percent|in 100)|(?:whole|entire)(?: remaining)? file",
  ]),
  agreed: pattern([
    "(?:sa(?:id|ys?)|answered|replied) yes|(?:her|that|their) yes|agree(?:d|s)|accept~|consent(?:ed|s|ing)|(?:gave|given|with|has|have|got)(?: [\\p{L}']+){0,3} (?:consent|permission|yes|go-ahead)|(?<!newsletter \\[)r13|37(?: )?(?:%|per cent|percent|in 100)|sign(?:ed|s) up|subscrib~|opted in|tick(?:ed|s)|asked (?:for|us)|wanted (?:it|the)|allowed",
  ]),
  contact: pattern([
    "we(?:'ll| will| can| may| could| might| still| also| do| shall| always| simply| just| then){0,3}(?: \\p{L}+ly)? (?:write|send|email|e-mail|mail|text|phone|call|ring|message|contact|(?:add|put|sign|enter) (?:her|him|them|everyone|everybody)|use|try|(?:keep|go on) \\p{L}+ing|target|approach|nudge|invite)|free to (?:write|send|email|mail|text|phone|call|ring|message|contact|use|approach|nudge|invite|add)",
    "(?:can|may|could|will|might)(?: \\p{L}+ly| still| also)? (?:be (?:sent|written|emailed|contacted|added|used)|get|receive)|to (?:send|mail|email) (?:[\\p{L}']+ ){0,2}(?:offers|newsletters?|promotions|adverts|messages)|(?:and|then) (?:use|send)|(?:try|keep|go on|continue) (?:sending|writing)",
    "gets?|receives?|hears? from us|goes? out|goes? (?:on|onto|into) (?:the|our) (?:list|mailing|newsletter)|goes? to (?:them|her|everyone|everybody|all|those|the)|(?<!that )(?<!it )(?:is|are) (?:fine|all right|ok|okay|fair game)|agrees?|counts? as (?:a yes|consent|agreeing|agreement)",
    "(?<!(?<!\\p{L})(?:to|for|no) )(?:an?|one|the odd|another)(?: \\p{L}+)? (?:reminder|message|e-?mail|phone call|call|card|text|offer|invitation|nudge)",
  ]),
  service: pattern([
    "answer~|repl(?:y|ies)|ship~|deliver~|invoic~|receipt|order~|bought|purchase~|warrant~|guarantee|repair~|question~|parcel|lamps?",
  ]),
  marketing: pattern([
    "newsletters?|offers?|promotion~|news|advert~|ads?|discount~|campaign~|cards?|catalogues?|mailings?|invit~",
  ]),
  held: pattern([
    "not|\\p{L}+n't|cannot|never|no|nor|nothing|none|nobody|only|solely|unless|if|when|without|zero|lea(?:ve|ves|ving) (?:her|him|them|it|those|these|the|everyone|everybody|all|both|well)|left (?:alone|in peace|out|be)|(?<!goes )(?<!go )out|off|alone|untouched|undisturbed|suppress~|peace|quiet|respect~|remov~|delet~|exclud~|stop~|first|ask|asks|asking|asked|neither|until|once she|once they|spare~|avoid~|forbidden|take out|taken out|wait~",
  ]),
  parts: /[,:()–—]| (?=(?:but|though|while|whereas|and|so|then|hence|except|apart|plus) )/gu,
  also: /^ *(?:and )?(?:also|too|even|plus|as well as|and (?:to|those|also)|except|apart from|bar|but (?:not )?the)(?!\p{L})/u,
  persuaded: pattern([
    "chang(?:ed|e|ing) (?:their|her|his) minds?|second thoughts|reconsider~|persuad~|win (?:them|her) (?:over|round|back)",
  ]),
  implied: pattern([
    "(?<!(?:not|never|no|isn't|doesn't) (?:[\\p{L}']+ ){0,3})(?:consent|permission|(?:her|a|the) yes)(?: (?!not|never|\\p{L}+n't)[\\p{L}']+){0,3} (?:goes without saying|implied|implicit|tacit|automatic|understood|assumed|presumed|granted)",
  ]),
};

export const words: Localized<ConsentWords> = { it, en };
