import { pattern } from "../../lib/pattern.ts";

/** Words that turn a sentence round. */
export const but = {
  it: pattern([
    "ma|però|tuttavia|eppure|ciononostante|nondimeno|ciò detto|detto questo|detto ciò|d'altra parte|d'altronde|del resto|anche se|sebbene|benché|va (?:però )?detto|peraltro",
  ]),
  en: pattern([
    "but|however|although|though|that said|having said that|nevertheless|nonetheless|then again|on the other hand|even so|still(?= you| it| we)|yet(?= you| it| we| the)|mind you",
  ]),
};

/** Before a turn: 'non solo … ma', 'nothing but': no turn at all. */
export const hollowBefore = {
  it: /(?:non (?:solo|soltanto|è solo|basta)|non è un caso|non per questo)[^.;:!?]{0,70}$|(?<!\p{L})senza (?:se e (?:senza )?)?$/u,
  en: /(?:not (?:only|just)|n't (?:only|just)|nothing|anything|all|none|cannot|can't help|last|everyone|nobody|no one|any)(?: [^.;:!?]{0,60})?$/u,
};

/** Before a turn: sorry is said to be little, so that what comes after adds to it: "sorry isn't much, but it's owed". */
export const littleBefore = {
  it: /(?<!\p{L})(?:scus\p{L}*|parol\p{L}*|dispiac\p{L}*|dirti|dirle|dirvi|dirlo|perdono)(?: [\p{L}']+){0,3} (?:(?:non|ne) (?:bast|cambi|serv|risolv|restitu|ripag|aggiust|cancell|sono (?:molto|abbastanza)|è (?:molto|abbastanza)|vale|valgono)|(?:è|sono|sarà|vale|valgono|serv\p{L}+|cont\p{L}+) (?:a |di )?(?:poc[oa]|poch[ei]|ben poc[oa]|troppo poc[oa])|(?:arriv|veng|vien|giung)\p{L}* (?:troppo |un po' )?(?:tardi|in ritardo))[^.;:!?]{0,60}$/u,
  en: /(?<!\p{L})(?:sorry|apolog(?:y|ies|ising|izing)|words?|saying (?:so|it|sorry))(?: alone| on its own| from us| like this| here| now)?(?: (?:can|will|may|might|does|do|is|are|comes?))?(?:n't| not| never|isn't| isn't| aren't| won't| doesn't| don't| can't| cannot| is| are| comes?| may be| might be)(?: (?:too|very|rather|so|a bit|much|little|late|late in the day|enough|mend|fix|undo|give|change|feed|buy|bring|cover|make|small|thin|cheap|long overdue|overdue)(?!\p{L}))[^.;:!?]{0,60}$/u,
};

/** After a turn: the sentence goes on to mend, to own up, or to say that sorry is not enough. */
export const mendsAfter = {
  it: /^[\s,]*(?:(?:non )?(?:ce la |ve la |te la )?merit\p{L}+|(?:non )?(?:ce |ve |te )(?:la|lo|li|le) merit\p{L}+|(?:soprattutto|anche(?! (?:tu|lei|voi|il|la|se|i|le) )|intanto|ora|adesso|oggi|subito|già|(?:solo|soltanto) (?:se|quando|dove|con|dopo)|prima di tutto|stavolta|da oggi|per fortuna) |(?:sappiamo|so|capiamo|ci rendiamo conto|è chiaro|ovviamente|certo)[^.;!?]{0,40}(?:bast|sufficien|restitu|toglie|cancella|poco|ripaga)|(?:le |delle )?(?:scus[ea]|parole)[^.;!?]{0,30}(?:non|bast)|(?:scusarsi|scusarci|chiedere scusa|dispiacersi|dirlo|non) (?:non )?(?:basta|è abbastanza|bastano|è sufficiente)|(?:vogliamo|voglio|possiamo|stiamo|ci teniamo a|puntiamo a|intendiamo) (?:rimedi|fare|sistem|ripar|già|imparare|di più))/u,
  en: /^[\s,]*(?:(?:i am|we are|i'm|we're)(?=[.!;]|$)|(?:you|your)[\p{L}' ]{0,20} still |(?:only (?:if|when|once|where|with|after)|above all|more than that|more importantly|most of all|first of all|now|today|from today|luckily) |(?:we|i) (?:know|realise|realize|understand)[^.;!?]{0,40}(?:enough|little|make up|give you back|undo|fix|bring|words)|(?:sorry|words|an? apology|apologies|saying|that)(?: alone|'s| is)?(?: )?(?:isn't|is not|are not|aren't|won't|will not|alone|not|doesn't|does not)|(?:we|i) (?:want|would like|'d like|will|are going|can) (?:to )?(?:put|make|fix|mend|do|learn))/u,
};

/** Pleas that ask the person to make allowances: they take an apology back even from the next sentence. */
export const excuse = {
  it: /(?<!\p{L})(?:(?:siamo|restiamo) (?:solo |soltanto |tutti |pur sempre |comunque |anche noi |in fondo )*(?:volontari|piccol\p{L}+|una (?:piccola )?(?:bottega|realtà|squadra)|esseri umani|umani|persone|in (?:pochi|poche|due|tre|quattro|cinque|sei)|poch[ie])|bottega (?:così )?piccola|(?:gli ordini|le richieste|le cose da fare) sono|(?:in|è) (?:questo|un) periodo|(?:alta|piena) stagione|(?:sotto|prima di) natale|lo facciamo|gratis|gratuitamente|dopo il lavoro|non sempre|non è (?:mai |sempre |così |affatto )*(?:facile|semplice)|sommers\p{L}+|travolt\p{L}+|nessuno è perfetto|(?:devi|deve|dovresti|dovrebbe|cerca di|cerchi di|prova a|provi a|va(?:da)?|bisogna|tieni|tenga|capisci|capirai|capirà|comprend\p{L}+|consider\p{L}+|ricord\p{L}+) (?:anche |pure |però |che |di |conto |presente )*(?:pensare|capire|considerar\p{L}*|tener\p{L}*|ricordar\p{L}*|metter\p{L}*|che|conto|presente|siamo|quanto))/u,
  en: /(?<!\p{L})(?:(?:we're|we are) (?:all |only |just |still )*(?:volunteers|human|people|a (?:small|tiny|little)|so few|few|very busy|busy)|(?:a|the) busy (?:time|period|season)|high season|before christmas|for free|unpaid|after work|not (?:always )?easy|isn't easy|swamped|overwhelmed|nobody's perfect|nobody is perfect|(?:have to|must|should|please|try to) (?:also |do )?(?:understand|remember|bear in mind|consider|appreciate))/u,
};

/** Before an excuse: a sentence that goes against what was said. */
export const turnsRound = {
  it: /^(?:ma|però|tuttavia|certo|del resto|d'altra parte|d'altronde|tieni|tenga|tenete|(?:devi|deve|dovete) (?:però|anche|pure)|(?:ti|le|vi) (?:chied\p{L}+|preg\p{L}+) (?:però|anche|solo|di)|ricord\p{L}+|consider\p{L}+|cerca|cerchi|capisci|capirai|capirà|in fondo|dopotutto|purtroppo)(?!\p{L})/u,
  en: /^(?:but|however|mind you|then again|bear in mind|please (?:understand|remember|bear|consider|appreciate)|(?:do |you must |you have to |you should |try to )(?:also )?(?:understand|remember|bear|consider|appreciate)|remember|unfortunately|after all)(?!\p{L})/u,
};

/** After a turn: the brand's own broken word or the person's due, which makes the fault weigh more. */
export const weighsMore = {
  it: /^[\s,]*(?:(?:ti|le|vi|te l|gliel)[\p{L}' ]{0,6}(?: )?(?:avevamo|aveva)|avevamo (?:promesso|detto|garantito|confermato)|avevi (?:pagato|scritto|prenotato|avvisato)|(?:poi )?(?:non|mai)(?: [\p{L}']+){0,4} (?:arrivat|partit|consegnat|funzionat|rispost|avvis|apert)|aveva (?:pagato|scritto|prenotato))/u,
  en: /^[\s,]*(?:(?:we|i)(?:'d| had)? (?:promised|told|said|confirmed|had promised|had said)|you(?:'d| had)? (?:paid|written|wrote|ordered|booked|told|asked|warned)|(?:it |that |they )?(?:never|didn't|did not|hasn't)(?: [\p{L}']+){0,3} (?:arriv|left|leave|come|came|deliver|work|repl|answer|show|turn))/u,
};
