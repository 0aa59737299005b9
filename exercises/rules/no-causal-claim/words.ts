import type { Locale } from "../../lib/locale.ts";
import { pattern } from "../../lib/pattern.ts";

interface Words {
  /** Words that say one thing made another happen. */
  readonly cause: RegExp;
  /** Other words for it, which a question or a condition before them leaves open: 'guardiamo se fa crescere la media'. */
  readonly bare: RegExp;
  /** Such a question or condition, up to the claim. */
  readonly asked: RegExp;
  /** What the numbers of a report are about. */
  readonly result: RegExp;
  /** Words that leave the question open, before the claim or in its sentence. */
  readonly open: RegExp;
  /** A test that can show a cause. */
  readonly test: RegExp;
  /** What a post can be seen to bring by its own counter or tracked link. */
  readonly counted: RegExp;
}

/** Words of cause and effect in reports, by language. */
export const words: Readonly<Record<Locale, Words>> = {
  it: {
    cause: pattern([
      "grazie (?:a(?:l|llo|lla|i|gli|lle|ll'\\p{L}+)?|soprattutto a(?:l|lla|i|gli|lle)?)(?! (?:tutt(?![aei] (?:la|le|i|gli|quell\\p{L}*) (?:gente|persone|nuov|visitator|articol))|voi|lei|chi|te|marta|nives|elena|paolo|samir|davide|dio|loro|lui)(?![\\p{L}']))",
      "(?:ha|hanno|abbiamo|aveva|avevano) (?:\\p{L}+ )?(?:caus|prod|determin|gener|provoc|aument|increment|raddoppi|triplic|spint|train|miglior|cre|fav|port|moltiplic|trascin|sollev|gonfi|ridott|abbass)(?:ato|otto|orito|ato|o|a|ata|ati)(?! a termine)",
      "(?:ha|hanno|abbiamo) (?:\\p{L}+ )?fatto (?:\\p{L}+ )?(?:crescere|aumentare|salire|scendere|calare|diminuire|decollare|vendere|arrivare|esplodere|raddoppiare|sì che)|(?:ha|hanno) (?:fatto|avuto) (?:l'effetto|effetto)",
      "dovut[oaie] a(?:l|llo|lla|i|gli|lle|ll'\\p{L}+)?|per (?:merito|effetto|via|colpa) d(?:i|el|ella|ei|elle|ell'\\p{L}+)|merito d(?:i|el|ella|ei|elle|ell'\\p{L}+)|a causa d(?:i|el|ella|ei|elle|ell'\\p{L}+)|effetto d(?:i|el|ella|ei|elle|ell'\\p{L}+)|conseguenza d(?:i|el|ella|ei|elle|ell'\\p{L}+)|(?:il )?risultato d(?:i|el|ella|ei|elle|ell'\\p{L}+) (?:nostr|campagn|strategi|lavor|post|reel)~|frutto d(?:i|el|ella|ei|elle|ell'\\p{L}+)",
      "(?:perché|poiché|siccome|visto che|dato che) abbiamo (?:\\p{L}+ )?(?:pubblicato|cambiato|iniziato|cominciato|usato|spostato|aggiunto|lanciato|postato|fatto|aumentato|inserito|smesso|\\p{L}+(?:ato|uto|ito|sto|tto))",
      "(?:ci|che) (?:ha|hanno) permesso di|si dev(?:e|ono) (?:a(?:l|lla|i|gli|lle)?|tutt[oaie]|soprattutto)|(?:lo|la|li|le) dobbiamo a(?:l|lla|i|gli|lle|ll'\\p{L}+)?|dipende(?:va)? (?:solo |tutto |soprattutto )?da(?:l|lla|i|gli|lle|ll'\\p{L}+)?|dipendono da(?:l|lla|i|gli|lle)?|il motivo (?:è|sono)|la causa (?:è|sono)|ecco perché|è (?:stato|stata) (?:il|la|lo|l') (?:\\p{L}+ ){1,4}(?:a far|ad aver|che ha|a portare)|è stat[oa] (?:proprio |solo |anche )?(?:l'\\p{L}+|quell[oa]|quest[oa]|lui|lei) (?:\\p{L}+ ){0,3}(?:a (?:far|port|sping|gener|cre|muov|salv)\\p{L}*|che (?:ha|ci ha))|(?:spieg|giustific)(?:a|ano) (?:\\p{L}+ ){0,2}(?:l'aumento|la crescita|il calo|gli ordini|le vendite)|a fare la differenza (?:è|sono) stat[oaie]|(?:ha|hanno) (?:fatto la differenza|dato (?:una|la) (?:spinta|scossa)|fatto il resto)|sono (?:stati|state) (?:i|le|gli) (?:\\p{L}+ ){1,4}(?:a far|ad aver|che hanno|a portare)",
    ]),
    bare: pattern([
      "(?:muov|sping|train|trascin|sollev)(?:e|a|ono|ano)(?= (?:(?:gli|i|le|la|il) |l')?(?:ordini|vendite|follower|iscritti|tasso|visite|interazion[ei]))|fa(?:nno)? (?:\\p{L}+ )?(?:vendere|crescere|salire|aumentare|arrivare|scendere|calare|decollare)|port(?:a|ano)(?= (?:\\p{L}+ ){0,2}(?:clienti|ordini|vendite|iscritti))",
      "d(?:a|i) (?:l[ìi]|qui|l[àa])(?: [\\p{L}']+){0,2} (?:veng|vien|arriv|nasc|deriv)\\p{L}+|la spiegazione (?:è|sta)|(?:il )?merito (?:\\p{L}+ )?(?:va|spetta)|senza (?:il|la|lo|l'|quel\\p{L}*|quest\\p{L}+) *\\p{L}+(?: \\p{L}+){0,2} (?:non )?(?:saremmo|avremmo|sarebbe(?:ro)?|avrebbe(?:ro)?)",
    ]),
    asked:
      /(?<!\p{L})(?:se|perché|purché|(?:che )?cosa|quello che|ciò che|quanto|come|chi|finché|quando)(?: [\p{L}']+){0,7} $/u,
    result:
      /(?<!\p{L})(?:vendit\p{L}+|ordin[ei]|fatturat\p{L}+|incass\p{L}+|ricav\p{L}+|follower\p{L}*|iscritt\p{L}+|copertur\p{L}+|reach|ctr|tasso|engagement|interazion\p{L}+|coinvolgiment\p{L}+|visit[ae]|visualizzazion\p{L}+|client[ei]|prenotazion\p{L}+|richiest[ae]|conversion\p{L}+|sentiment|reclam\p{L}+|recensioni|risultat\p{L}+|crescit\p{L}+|aument\p{L}+|cresciut\p{L}+|calat\p{L}+|calo|salit\p{L}+|sces\p{L}+|raddoppiat\p{L}+|migliorat\p{L}+|peggiorat\p{L}+|andat[oaie] (?:\p{L}+ ){0,2}(?:bene|male|meglio|peggio|forte|benissimo)|funzionat[oaie]|in testa|primo posto|record|numeri|clic|impression\p{L}+|persone raggiunte|raggiunt\p{L}+|tempo di risposta|\d+(?:[.,]\d+)? ?%)(?!\p{L})/u,
    open: /(?<!\p{L})(?:(?:non|nessuno|senza|né|impossibile|difficile|arduo|azzardat[oa]|prematur[oa]|avventat[oa])(?! (?:serve|occorre|bisogna|c'è bisogno|resta che|si può non|è difficile))(?: [\p{L}']+){0,4} (?:so|sa|sapp\p{L}+|sapere|saper(?:lo|e)|sapr(?:ei|emmo)|dire|dirlo|dic(?:o|iamo)|prov(?:ar\p{L}+|at[oa]|[ae])|dimostr\p{L}+|misur\p{L}+|attribu\p{L}+|afferm\p{L}+|sosten\p{L}+|giur\p{L}+|stabil\p{L}+|verific\p{L}+|conclud\p{L}+|colleg\p{L}+|legarl?[oie]|test|controprova|confronto)|indovinare|(?:qualcuno|molti|voi|verrebbe da|si|facile|comodo|tentazione di|tentat[oaie] di) (?:[\p{L}']+ ){0,2}(?:dir(?:à|anno|ete|e|ebbe)|direbbe(?:ro)?|pens(?:erà|are|erete|erebbe)|creder(?:à|e|ete|ebbe)|attribu\p{L}+)|può darsi|dovremmo (?:provar|verific|misur)\p{L}+|forse|probabil\p{L}+|potrebb\p{L}+|può darsi|può (?:aver|essere|dipendere)|possono aver|ipotesi|ipotizz\p{L}+|suppo\p{L}+|(?:poch[eio]|poc[oa]|presto|insufficient[ei]|pochin[oi]) (?:\p{L}+ )?per (?:dir|saper|affermar|conclud|stabilir|capir|attribuir|darne|dare|parlar|stabil|ricavar)\p{L}*|(?:difficile|impossibile) (?:dir|saper|stabilir|attribuir|capir)\p{L}*|nessuno (?:sa|lo sa|può dir\p{L}*|ha provato)|(?:niente|nulla) (?:dice|dimostra|prova|ci dice) che|non (?:lo |ne |ce lo )?(?:sappiamo|possiamo|si può|possono|è detto|è provato|prova|vuol dire|significa|basta|dimostra|dico|diciamo|abbiamo prove|c'è prova)|senza (?:un test|prove|un gruppo)|sembra|pare|magari|sospett\p{L}+|da verificare|resta da|chiss[aà]|vorremmo capire|se sia|se è|se dipend\p{L}+|è possibile|correlazion\p{L}+|coincid\p{L}+|per saperlo|per capire se|verifich\p{L}+|prov(?:iamo|eremo)|testeremo|test per)(?!\p{L})/u,
    test: pattern([
      "(?:test|prova|confronto|esperimento) a *(?:/|-|vs|contro)? *b|a/b(?: test~)?|test (?:con|su|tra|fra) (?:due|un)~|gruppo di controllo|gruppi di controllo|esperimento (?:con|su|controllato)|(?:divis[oaie]|assegnat[oaie]) a caso|split test|casualizzat[oaie]|randomizzat[oaie]|due versioni (?:a|dello|della|mostrate|inviate)~|metà (?:del pubblico|degli iscritti|dei clienti|delle persone)",
    ]),
    counted:
      /^(?: \p{L}+){0,2} \d[\d.,]*(?: \p{L}+)? (?:clic|visit[ae]|visualizzazion[ei]|comment[oi]|salvataggi\p{L}*|messagg[io]|rispost[ae]|condivision[ei]|domand[ae]|like|mi piace|interazion[ei]|reazioni|ordini (?:tracciati|con il codice|col codice|dal link|con l'utm|dal codice)|vendite (?:tracciate|con il codice|col codice|dal link|dal codice))(?!\p{L})/u,
  },
  en: {
    cause: pattern([
      "thanks (?:\\p{L}+ )?to(?! (?:all(?! (?:of )?(?:the|those) )|everyone|you|those|martha|marta|nives|elena|paolo|samir|david|god|them|him|her)(?![\\p{L}']))|(?:gave|brought|won|earned|got) us (?:our|the|a|so)|owing to|due to|because of(?! (?:this|that) we)~|on account of|as a (?:direct )?result of|(?:the|a) (?:direct )?result of (?:our|the|my)|a consequence of|down to (?:our|the)|credit (?:goes|is due) to|attributable to|by virtue of",
      "(?:has|have|had|it|that|which|this|these|article|newspaper|press|piece|clicks?|campaign|posts?|reels?|strategy|video|work|change|ads?|content|we)(?: \\p{L}+ly| clearly| really)? (?:caused|drove|boosted|increased|raised|generated|produced|led to|lifted|doubled|tripled|brought|resulted in|triggered|reduced|cut|grew|improved|made (?:\\p{L}+ ){1,3}(?:grow|rise|increase|fall|buy))|(?:caused|driven|boosted|brought about|triggered|produced|generated|fuelled) by",
      "(?:boosted|drove|caused|lifted|raised|increased|doubled|tripled|improved|reduced|pushed(?: up)?|dragged|pulled|carried|propelled)(?= (?:our |the |its )?(?:\\p{L}+ ){0,2}(?:sales|orders|revenue|followers|subscribers|reach|rates?|ctr|engagement|interactions|visits|customers|bookings|enquiries|conversions|sentiment|complaints|reviews|results))",
      "because (?:we|i|our) (?:\\p{L}+ )?(?:posted|published|changed|started|began|used|moved|added|launched|did|raised|stopped|put|\\p{L}+ed)",
      "(?:the|this) (?:reason|cause) (?:is|was|for (?:the|this))|that's why|that is why|which is why|the effect of (?:our|the)|(?:made|makes) (?:all )?the difference|did the (?:rest|trick)|(?:explains?|accounts? for) (?:the|this|our) (?:\\p{L}+ )?(?:growth|rise|increase|drop|fall|orders|sales)|(?:that is|that's|this is|it is|it's) (?:where|what|how)(?= (?:the |our |all )?(?:\\p{L}+ )?(?:orders|sales|visits|customers|growth|followers)(?: \\p{L}+){0,2} (?:come|came|from))|(?:allowed|enabled|helped) us to|our (?:post|reel|campaign|strategy|video|work)s? (?:\\p{L}+ )?(?:worked|paid off|did it)",
    ]),
    bare: pattern([
      "(?:makes?|made) (?:us|people|them|orders|sales|visits|followers|readers|customers) (?:sell|buy|grow|rise|order|climb|jump)|(?:brings?|sends?|sent|wins?|won)(?= (?:us )?(?:\\p{L}+ ){0,2}(?:customers|orders|sales|buyers|followers))|(?:reels?|posts?|videos?|carousels?|articles?) sells?",
      "comes? from (?:there|that)|(?<!we )(?<!i )came from (?:there|that)|(?:drives?|moves|boosts?|lifts?|raises?|pulls|pushes)(?= (?:up )?(?:our |the )?(?:sales|orders|followers|visits|rate|engagement))|the explanation (?:is|lies)|(?:the )?credit (?:\\p{L}+ )?(?:is|goes|belongs|must go)|without (?:the|that|this|our) \\p{L}+(?: \\p{L}+){0,2} (?:we|orders|sales|it|they) (?:would|wouldn't|could|might)",
    ]),
    asked:
      /(?<!\p{L})(?:if|whether|what|which|how (?:many|much|far)|where|who|when|why|until|unless)(?: [\p{L}']+){0,7} $/u,
    result:
      /(?<!\p{L})(?:sales|orders?|revenue|takings|turnover|followers?|subscribers|reach|ctr|rates?|engagement|interactions|visits|views|customers|bookings|enquiries|conversions?|sentiment|complaints|reviews|results|growth|increase\p{L}*|grew|grown|fell|fallen|dropp?ed|drop|rose|risen|doubled|improved|worse|(?:did|gone|went|doing|done|performed|worked) (?:\p{L}+ ){0,2}(?:well|better|best|badly|worse)|came (?:top|first|last)|numbers|clicks|impressions|response time|\d+(?:[.,]\d+)? ?%)(?!\p{L})/u,
    open: /(?<!\p{L})(?:(?:not|cannot|nobody|no one|nothing|hard|impossible|difficult|rash|premature|guesswork|without|no (?:way|means|test|proof)|\p{L}+n't)(?! (?:\p{L}+ )?need)(?: [\p{L}']+){0,4} (?:know|say|saying|tell|prov(?:e|en|ed|ing)|proof|shown?|measured?|credit|attribute|claim|conclude|establish|link|test(?:ed)?|compar(?:e|ed|ison)|certain|sure)|(?:some|many|people|you|one) (?:will|may|might|would|could) (?:\p{L}+ )?(?:say|think|believe|conclude|claim)|tempt(?:ing|ed)|easy to (?:say|think|believe|credit)(?!:)|guesswork|no knowing|perhaps|maybe|probably|possibly|likely|might|may|could|hypothes\p{L}+|guess|suppose|suspect|seems?|appears?|we (?:don't|do not|can't|cannot) (?:know|say|tell|prove|be sure|claim)|not (?:proof|proven|sure|certain|clear|say|mean|enough)|n't (?:prove|mean|show|say|tell|know)|cannot (?:say|tell|prove)|no (?:proof|evidence|way)|whether|remains to be seen|too (?:few|little|early|soon|small|short)(?: \p{L}+){0,3} to (?:say|know|tell|claim|conclude|credit|call|put|judge|prove)|(?:hard|difficult|impossible) to (?:say|know|tell|prove|judge)|nobody (?:knows|can (?:say|tell|prove)|has tested)|nothing (?:says|shows|proves)|no telling|no saying|to find out|coincid\p{L}+|correlat\p{L}+|(?:can't|cannot|couldn't|don't|won't) (?:\p{L}+ ){0,2}(?:put|attribute|credit|link|ascribe|pin|trace)|without a test|will test|we'll test|in theory)(?!\p{L})/u,
    test: pattern([
      "a *(?:/|-|vs) *b(?: tests?| testing| tested| comparison)?|split tests?|control groups?|hold-?out|controlled (?:test|experiment|trial)|experiment (?:with|on)|randomly|randomi[sz]ed|test (?:with|on|of) two|two versions (?:to|at|of|shown|sent)~|half (?:of )?(?:the|our) (?:audience|list|subscribers|followers|customers)",
    ]),
    counted:
      /^(?: \p{L}+){0,2} \d[\d.,]*(?: \p{L}+)? (?:clicks?|visits?|views?|comments?|saves?|messages?|replies|shares?|questions?|likes|interactions|reactions|tracked (?:orders|sales)|orders (?:with the code|from the link|tracked)|sales (?:with the code|from the link|tracked))(?!\p{L})/u,
  },
};
