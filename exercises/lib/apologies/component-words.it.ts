import { phrases } from "../pattern/phrases.ts";
import { italianMonth } from "../text/month-names.ts";

/** Up to `most` words in between, numbers with points and currency signs included. */
const g = (most: number) => `(?:[\\p{L}\\p{N}'€$£%-]+(?:[.,]\\d+)* ){0,${most}}`;

const careless = "(?:superficial~|leggerezza|inesperienza|fretta|distrazione|disattenzione|incuria|pressappochismo)";
const weekday = "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica";
const fromNow =
  `(?:da|a partire da) (?:oggi|domani|ora(?: in poi)?|adesso|subito|stamattina|stasera|questa settimana|questo mese|questo momento|${italianMonth})|a partire da (?:` +
  weekday +
  `)|d'ora (?:in poi|in avanti)|dal prossimo~|dalla prossima~|dal (?:\\p{N}+°?|primo) (?:${italianMonth})`;
const habit =
  "(?:due|nessun~|niente|ogni|tutt[ie]|mai|più|prima|second[ao]|legg~|rilegg~|rilett~|controll~|approv~|verific~|formazione|regol~|non)";
const people =
  "(?:associazion~|famigli[ae]|rappresentant~|comunità|passegger~|person[ae]|organizzazion~|cittadin~|client[ei]|terremotat~|abitant~|ragazz~|chi|signor~)";

/** How it came about: causes and circumstances in the past. */
export const explanation = phrases(
  [
    `(?:è|era|sono|erano) (?:andat|success|accadut|partit|uscit|nat)[oaie] ${g(3)}(?:perché|così|senza|da|dall'|dal~|mentre|in automatico|per ${careless})`,
    `(?:è|era) stat[oa] (?:pubblicat|scritt|programmat|mandat|approvat|decis)[oa] ${g(3)}(?:perché|senza|da|dal~|di fretta|in fretta|in automatico|mentre)`,
    `(?:ecco|questo è) (?:(?:che )?cosa|quello che|ciò che|come|perché) ${g(2)}(?:è|era|abbiamo|avevamo)`,
    `vol(?:evo|evamo) ${g(2)}(?:far~|esser~|dir~|scriver~|vender~|cavalcar~|attirar~|sfruttar~|parlar~|raccontar~|promuover~|scherzar~|sembrar~)`,
    `(?:pensav|credev|cercav|ritenev)(?:o|amo)`,
    `dietro ${g(5)}(?:c'è|c'era|ci sono|c'erano|stanno|stava)`,
    `(?:per|con|dettat[oa] (?:da|dalla)|frutto (?:di|della)|a causa (?:di|della)|con troppa) ${g(1)}${careless}`,
    `perché ${g(2)}(?:abbiamo|ho|avevamo|avevo|eravamo|ero|volev~|pensav~|credev~|cercav~|nessuno|è stat[oa]|era|erano|aveva|avevano|mancava~|serviva~)`,
    `era(?:no|vamo)? ${g(2)}(?:in coda|programmat~|pianificat~|pien[oi]|al completo|preparat~|rott[oaie]|guast[oaie]|malat[oaie])`,
    `aveva(?:mo|no)? (?:bisogno di|la febbre|${g(1)}fretta)|serviva(?:no)? ${g(3)}post[oi]`,
    `nessuno ${g(3)}(?:l'ha|l'aveva|ha|aveva|avesse|ha mai) ${g(2)}(?:rilett|lett|controllat|guardat|fermat|pensat|scritt|acces|dett|chiest|vist|avvisat|avvertit)~`,
    `senza (?:che (?:nessuno|un|una|un'altra|due) ${g(4)}\\p{L}+|rilegger~|controllar~|pensar~|guardar~|chieder~)`,
    `nel(?:lo)? (?:scrivere|copiare|preparare|correggere|cercare)`,
    `non (?:c'era|esisteva|avevamo) ${g(2)}(?:controll~|rilettur~|regol~|procedur~|second~)`,
    `non (?:lo |la |ci |l')?(?:abbiamo|ho) ${g(1)}(?:pensato|riletto|controllato|verificato|guardato|considerato|letto)`,
  ],
  [`(?:${fromNow}|nessun[oa]?|niente|mai) ${g(9)}senza ${g(4)}\\p{L}+`, "perché non (?:si|succed|accad|capit)~"],
);

/** That it won't be done again, and what changes so that it isn't. */
export const repentance = phrases(
  [
    "non (?:si |lo |la |ci |vi ){0,2}(?:ripeter(?:à|emo|ò)|rifar(?:emo|ò)|ricapiterà)",
    `non ${g(2)}\\p{L}+(?:rà|remo|rò|ranno) ${g(2)}(?:più|mai|di nuovo)`,
    `non (?:deve|dovrà|può|potrà) ${g(1)}(?:succeder|accader|ripeter|capitar)~`,
    "mai più",
    `(?:(?:ci|mi) impegn(?:o|iamo|eremo)|promett(?:o|iamo)|prendiamo l'impegno|il nostro impegno è) ${g(3)}(?:di|che|a|ad|perché|affinché)(?! (?:rimbors|restitu|risarc|indennizz|don|incontr|pag|vers)\\p{L}+)`,
    `(?:${fromNow}) ${g(9)}${habit}`,
    // 'in coda da venerdì e nessuno…' looks back: a bare weekday needs its change close by
    `da (?:${weekday}) (?!(?:e|ma|a) )${g(1)}${habit}`,
    `(?:perché|affinché|in modo che|così che) ${g(4)}non (?:si ripet|succed|accad|ricapit|capit)\\p{L}*`,
    `far(?:ò|emo) (?:in modo|di tutto|il possibile) (?:che|perché|affinché) ${g(3)}non`,
    `(?:abbiamo|ho) ${g(1)}(?:imparato|capito la lezione)`,
    `(?:cambi|rived|riscriv|rivist|riscritt|introduc|introdott|rifacc)\\p{L}+ ${g(3)}(?:regol~|procedur~|modo|controll~|protocoll~|process~|linee guida|manual~|metodo|filiera|turni)`,
    `prima di (?:ogni|qualsiasi|pubblicare|scrivere|chiamare|cambiare) ${g(6)}\\p{L}+(?:remo|rò|iamo|rà)`,
    `(?:far(?:emo|ò|à|anno)|seguir(?:emo|à|anno)|avviamo|iniziamo|comincia~|facciamo) ${g(4)}(?:formazione|corso|corsi)`,
    `(?:ogni|nessun|tutti i|qualsiasi) ${g(1)}(?:post|spot|tweet|test[oi]|messaggio|comunicato|pubblicazione) ${g(5)}(?:lett[oi]|rilett[oi]|approvat[oi]|controllat[oi]|verificat[oi])`,
  ],
  [`(?:sper(?:o|iamo)|auguriamo|auguro|non ${g(2)}promett~) che ${g(3)}non ${g(2)}\\p{L}+`],
);

/** What is done to put it right: money, work, removal, a meeting, a body that watches. */
export const repair = phrases([
  "(?:rimbors|restitu|risarc|indennizz|ripar|rimedi|don|vers|devolv|dev|ritir|corregg|sostitu|riaccredit)(?:o|iamo|eremo|iremo|erò|irò|erà|irà|isco|ate|ato|are|ire|olviamo|olveremo)(?! (?:se|qualora)(?!\\p{L}))",
  `(?:donazione|rimborso|risarcimento|indennizzo|raccolta fondi)(?! (?:non|rifiutat))`,
  `(?:incontr(?:iamo|eremo|erò|o)|ved(?:iamo|remo|rò)|ascolt(?:iamo|eremo|erò)|invit(?:iamo|eremo|erò)|chiam(?:iamo|eremo|erò)|contatt(?:iamo|eremo|erò)) ${g(5)}${people}`,
  `(?:abbiamo|ho|l'abbiamo|è stat[oaie]|sarà|viene|verrà) ${g(2)}(?:tolt|rimoss|cancellat|ritirat|corrett|sospes|fermat|eliminat)[oaie]`,
  `(?:togl|ritir|cancell|sospend|ferm|elimin|rimuov)(?:o|iamo|eremo) ${g(4)}(?:post|tweet|spot|testo|messaggi~|campagn~|pagin~|pubblic~|frase|foto|offert~|vendit~|promozion~)`,
  `(?:nasc|istitu|cre|apr|avvi|costitu|met|form|ci s)(?:e|erà|iamo|eremo|iremo|irà|teremo|tiamo|amo|isco|arà|ono|eranno) ${g(4)}(?:comitato|fondo|tavolo|commissione|gruppo|sportello|linea|numero|indagine|verifica|consiglio)`,
  `(?:pag(?:o|hiamo|heremo|herò)|copr(?:iamo|iremo|irò)|sosteniamo|sosterremo|(?:ci|mi) facci(?:amo|o) carico|(?:ci|mi) far(?:emo|ò) carico) ${g(4)}\\p{L}+`,
  `(?:avr(?:à|anno|ete|ai)|ricev(?:e|ono|erà|eranno|erete)|riavr\\p{L}+) ${g(7)}(?:indietro|rimborso|prezzo|biglietto|somma|denaro|soldi|risarcimento|differenza|buono)`,
  "(?:post|tweet|foto|messaggio|spot|video|testo) non c'è più|è (?:già )?al lavoro",
  "a (?:nostre spese|spese nostre|nostro carico)|di tasca nostra",
  `(?:d(?:iamo|aremo|arò)|mand(?:iamo|eremo|erò)|destin(?:iamo|eremo|erò)|vers(?:iamo|eremo)) ${g(6)}(?:euro|€|dollari|contributo|incasso|ricavato|guadagn~|somma|croce rossa)`,
  `pubblic(?:hiamo|heremo|herò) ${g(4)}(?:ricevut~|risultat~|esit[oi]|cont[oi]|rapporto|relazione|verific~|cifr~|rettific~)`,
  `apr(?:e|ono|irà) ${g(6)}(?:prima|gratis|per|soltanto|anche|più a lungo)`,
  `(?:apriamo|apriremo|restiamo|resteremo|riapriamo|rifacciamo|rifaremo|rimettiamo|rimetteremo) ${g(4)}\\p{L}+`,
]);

/** Asking to be forgiven or trusted again; also as a question or with an honest 'if'. */
export const forgiveness = phrases([
  "(?<=^|[.!?\\n] ?)perdono(?= *[,.!:])",
  `(?:[vtl]i |le |gli )?(?:chied|domand|implor)(?:o|iamo)(?:vi|ti|le)? ${g(3)}perdon(?:o|arci|armi|are)`,
  "perdon(?:ateci|atemi|aci|ami|arci|armi)",
  "(?:ci|mi) perdon(?:iate|erete|ate|i|ino|erai|erà|eranno|a|ano)",
  "(?:un'altra|una seconda|una nuova|ancora una|un'ultima) (?:possibilità|occasione|opportunità|chance)",
  `(?:riguadagn|riconquist|recuper|ritrov|merit|ricostru)\\p{L}* ${g(3)}(?:fiducia|stima)`,
  `(?:fiducia|stima) ${g(3)}(?:riconquist|riguadagn|merit|ricostru)~`,
  "torn(?:are|iate|erete) a (?:fidar|darci fiducia)~",
  `dar(?:ci|mi) ${g(2)}fiducia`,
  "dateci (?:modo|la possibilità|il tempo)",
]);

/** Admissions of public wrongs that a reply to a customer has no use for: what was said, whom it hurt. */
export const wrongdoing = phrases([
  "(?:era|è|erano|sono) (?:nostr[oaie]|mi[oae]|miei) ed? (?:era|è|erano|sono) (?:sbagliat|ingiust|offensiv)[oaie]",
  "non (?:avremmo|avrei) (?:mai )?dovuto|non dovev(?:amo|o)",
  `(?:ho|abbiamo) ${g(1)}(?:detto|scritto|pubblicato|fatto|mandato|usato) ${g(4)}(?:ingiust~|offensiv~|irresponsabil~|sbagliat~|grave|inaccettabil~|di (?:pessimo|cattivo) gusto|fuori luogo|stupid~|crudel~)`,
  `(?:(?:l'|vi |ti |lo |li |la )?(?:ho|abbiamo)) ${g(1)}(?:offeso|offesi|ferito|feriti|escluso|esclusi|umiliat[oi]|trascinato|scherzato|approfittato|insultat[oi]|deris[oi]|discriminat[oi]|sfruttato)(?! (?:nessuno|mai))`,
  "(?:l'|lo |la |li |le )(?:abbiamo|ho) (?:fatt|scritt|pubblicat|dett|volut|decis)[oaie] (?:noi|io)",
  "(?:siamo|sono) stat[ioae] (?:noi|io|superficial~|irresponsabil~|insensibil~|ingiust~)",
  "(?:ne |di (?:ciò|questo|quel \\p{L}+) )?rispond(?:o|iamo) (?:noi|io)(?! (?:a|al|ai|alle|per email))",
]);
