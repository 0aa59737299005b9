import { gap, phrases } from "../../lib/pattern/phrases.ts";

/** Things that get named as causes. */
const culprit =
  "(?:difett|difettos|vicin|vecchi|usurat|fil[oi]|trasport|rovinat|bruciacchi|guast|lampadin|cortocircuit|corto|cav[oi]|cabl|impiant|tension|sovratension|sbalz|corrent|pres[ae] (?:di|della|difett)|interruttor|trasformator|component|lott[oi]|montagg|montat|install|surriscald|error[ei]|svist|watt|potenz|ventilazion|fornitor|corrier|urt[oi]|polver|umidit|batteri|intossic|ingredient|virus|software|aggiornament|server|contaminaz|usur|caricabatter|fabbric|fabbricaz|produzion|saldatur|isolament|dimentic|lasciat|copert|troppo|umano|umana|bug|hacker|infiltraz|perdit|filtr|uso|anomal|malfunzion|allentat|rott[oaie]|distrazion|negligenz|maltemp|traffic|fulmin|temporal|elettric|sbagliat|errat|alimentator|circuit|stoff|tessut)\\p{L}*";
const maybe =
  "(?:probabilmente|forse|magari|presumibilmente|verosimilmente|possibilmente|con (?:ogni|tutta) probabilità|quasi (?:sicuramente|certamente|di sicuro)|sicuramente|certamente|può darsi(?: che)?|è (?:molto |più che |assai )?(?:possibile|probabile|verosimile) che|a nostro (?:avviso|parere)|secondo noi|a occhio|a quanto pare|evidentemente)";
const hunch =
  "(?:sospettiamo|ipotizziamo|supponiamo|presumiamo|immaginiamo|temiamo|riteniamo|crediamo|pensiamo|penso|credo|immagino|sospetto|temo|abbiamo il sospetto|(?:la nostra|la mia|il nostro|il mio) (?:ipotesi|impressione|idea|sospetto|sensazione)(?: è)?(?: che)?|scommett(?:iamo|o|erei|eremmo)(?: che)?|(?:direi|diremmo)(?: che)?|abbiamo l'impressione(?: che)?|l'ipotesi (?:più probabile |principale )?|sembra|sembrerebbe|pare|parrebbe|si direbbe|ci pare|ci sembra|tutto fa pensare|fa pensare)";
const feeling =
  "(?:spavent|brutt|terribil|orribil|difficil|moment|serat|dur[oa]|paur|spiacevol|stressant|frustrant|faticos|pesant|traumat|shock|angosci|preoccup|arrabbi|delus|necessari|util|opportun|meglio|important|comod|alla mano|facil|piacer|ancora (?:cald|sotto)|tard|(?:un )?(?:bel |brutto )?colpo(?! d)|lungh|infinit|d'aiuto)";
const cause =
  "(?:causa|cause|motivo|origine|ragione|spiegazione|responsabile|colpevole|il guasto|il surriscaldamento|l'incidente|il problema|il difetto|l'accaduto)";

/** A guess at why it happened. */
export const guess = phrases(
  [
    "(?:a naso|a occhio|a occhio e croce|a lume di naso|a sensazione|secondo me|se (?:vuole|vuoi) la mia) (?:[\\p{L}']+ ){0,4}?(?:è|era|sarà|un|una|direi|diremmo|c'è|si è|contatto|falso)|falso contatto",
    "(?:tutta |è |solo |soltanto )+colpa d\\p{L}+(?: |')(?:\\p{L}+ ){0,3}?(?:fornitor|component|lampadin|corrente|impiant|presa|cavo|lott|trasformator|batteri|cablagg)\\p{L}*",
    "(?:molto spesso|spesso|di solito|quasi sempre|in genere|nella maggior parte dei casi) (?:[\\p{L}']+ ){0,6}?(?:era|è|erano|sono|era stata|è stata) (?:\\p{L}+ )?(?:copert|lasciat|usat|montat|collegat|acces|appoggiat|vicin)\\p{L}*",
    `(?:può|potrebbe) (?:anche |ben )?(?:essere|darsi) che (?:(?!sua|lei|tu)[\\p{L}']+ ){0,5}?(?:un'|l'|d'|dell'|all')?${culprit}|(?:non è|non sarebbe) (?:da )?(?:esclus[oa]|escludere) che (?:[\\p{L}']+ ){0,5}?(?:dipend|sia|c'entr|abbia|fosse|un'|l')?(?: )?\\p{L}*(?: \\p{L}+){0,4}|non (?:escludiamo|possiamo escludere|escluderei) che (?:[\\p{L}']+ ){0,5}?(?:dipend|c'entr|abbia|fosse|sia (?!success|accadut))\\p{L}*`,
    "(?:un sospetto|un'idea|una mezza idea|un'ipotesi|qualche sospetto|un dubbio) (?:ce l'|l'|già |ce |lo )*(?:abbiamo|ho)|(?:abbiamo|ho) (?:già |anche )?(?:un sospetto|un'idea|una mezza idea|un'ipotesi|qualche sospetto)|per esperienza|(?:dalla descrizione|da come (?:la |lo )?(?:descrive|descrivi|racconta)|a giudicare d\\p{L}+|dalle foto|dalla foto)(?: [\\p{L}']+){0,2} (?:pare|sembra|sembrerebbe|direi|diremmo|è|dev'essere|si direbbe)|(?:lampade|apparecchi|prodotti|lampadine|queste cose) (?:\\p{L}+ )?si (?:scald|surriscald|bruci|rompon|guast|rovin)\\p{L}* (?:quando|se|con|solo)|(?:la )?causa (?:è )?(?:quasi sempre|di solito|spesso|in genere|il più delle volte)",
    "(?<!si )(?<!mi )(?:è|era|è stat[oa]) (?:\\p{L}+ )?(?:progettat|costruit|montat|cablat|assemblat|fatt)[oaie] male|(?:difetto|errore|vizio) di (?:progettazione|fabbricazione|fabbrica|produzione|montaggio|cablaggio)",
    "(?:di solito|in genere|quasi sempre|spesso|normalmente|nove volte su dieci|generalmente|di norma) (?:questo |una cosa così |una cosa del genere )?(?:succede|capita|accade|dipende|avviene|si verifica) (?:quando|perché|se|per|a chi|con|da)",
    "(?:con (?:ogni|tutta) probabilità|quasi (?:certamente|sicuramente)|molto probabilmente|più che probabilmente|verosimilmente|presumibilmente) (?:(?!staccat|già|Lei)[\\p{L}\\p{N}'-]+ ){1,8}?(?:era|erano|è stat[oaie]|si è|si sono|ha (?:fatto|preso|ceduto|avuto|causato|provocato|toccato)|hanno|dipende|è dovut[oa])",
    "(?:è|era|si tratta di|abbiamo avuto|c'è stat[oa]) (?:un|una) (?:partita|lotto|serie|fornitura) (?:\\p{L}+ ){0,3}?(?:difettos|fallat|scadent|sfortunat|riuscit[oa] male|mal riuscit)\\p{L}*|(?:lotto|partita|serie) (?:\\p{L}+ ){0,3}?(?:difettos|fallat|scadent)[oaie]",
    `(?:è|sono|dipende|succede|capita|accade) (?:quasi sempre|sempre|di solito|in genere|spesso|normalmente|nove volte su dieci|il più delle volte) (?:quando |per |a causa |dovut\\p{L}* |d\\p{L}+ |la |il |un |una |colpa )(?:\\p{L}+ ){0,3}?${culprit}`,
    `(?:di solito|in genere|quasi sempre|spesso|normalmente|nove volte su dieci) (?:è|succede|capita|accade|dipende|si tratta) (?:\\p{L}+ ){0,4}?${culprit}`,
    "scommett(?:iamo|o) che c'entr\\p{L}*",
    `${maybe} (?:(?!perché|quando|se |come)[\\p{L}\\p{N}'-]+ ){0,8}?(?:un'|l'|d'|dell'|all')?${culprit}`,
    `${maybe} (?:\\p{L}+ ){0,3}?(?:è stat|sono stat|si è trattato|si tratta di un|dipend|dovut[oaie]|causat|provocat|a causa|per via|per colpa|colpa)\\p{L}*`,
    `${hunch} (?:\\p{L}+ ){0,4}?(?:sia stat[oaie](?! (?:un |una |un')?${feeling})|siano stat[ie](?! (?:\\p{L}+ )?${feeling})|dipenda|dipendano|dipendere|dovut[oaie]|c'entri|si tratti|trattarsi|esserci stat[oa]|sia (?:colpa|per|a causa|dovut|un )|(?:un'|un |una |uno |l'|il |la |di un |dal |dalla )?(?:\\p{L}+ )?${culprit})`,
    `(?:sarà|saranno|dev'essere|deve essere|devono essere|dev'esserci|deve esserci|può essere|possono essere|dovrebbe essere|potrebbe essere|potrebbe esserci|potrebbero essere|potrebbe essersi|potrebbe trattarsi|si sarà|potrebbe aver[e]?|deve aver[e]?|può aver[e]?|avrà) (?:stat[oaie] |trattato |avuto |di |per )*(?!${feeling})(?:(?:un|uno|una|il|lo|la|i|le|gli|qualche|colpa|dovut[oaie]|causat[oaie]|provocat[oaie]|dat[oaie]) |un'|l')(?!${feeling})(?:\\p{L}+ ){0,3}?(?:un'|l')?${culprit}`,
    `(?:sarà|saranno|dev'essere|deve essere|può essere|potrebbe essere|potrebbero essere) stat[oaie] (?:un'|l'|un |uno |una |il |lo |la |qualche )(?!${feeling}|\\p{L}+ ${feeling})`,
    "(?:potrebbe|potrebbero|può|dovrebbe|deve|sembra|sembrerebbe|pare) (?:\\p{L}+ )?(?:dipendere|derivare|trattarsi di|essere dovut[oaie]|essere causat[oaie]|essere colpa|essere legat[oaie]|averl[oaie] (?:provocat|causat)[oaie])",
    `(?:la |una |l'|il |un )?${culprit} (?:\\p{L}+ ){0,2}?(?:potrebbe|potrebbero|può|deve|dovrebbe|avrà) (?:aver|esser)[el]?\\p{L}* (?:\\p{L}+ ){0,1}?(?:caus|provoc|surriscald|cedut|difett|guast|rott|stat|preso|fatto|all'origine|la causa|generat)\\p{L}*`,
    `(?:si sarà|si saranno|si dev'essere|si deve essere|potrebbe essersi|deve essersi) (?:surriscaldat|rott|guastat|bruciat|allentat|staccat|fus|danneggiat|verificat|incendiat)[oaie]`,
    `avr(?:à|ete|ai|anno) (?:\\p{L}+ )?(?:preso (?:fuoco|un colpo)|ceduto|usato|lasciato|montato|messo|fatto (?:corto|contatto)|dimenticato|avuto un (?:difetto|guasto|problema|sovraccarico))`,
    `${cause} (?:(?:del|della|dell'|di|più|che) ?\\p{L}+ ){0,3}?(?:è|era|è stat[oa]|sarebbe|sembra|sembra essere|pare|pare essere|potrebbe essere|può essere|dovrebbe essere|sta|dipende|deriva|nasce|viene|risiede|va cercat[oa]) (?:stat[oa] )?(?:probabilmente |forse |quasi certamente |solo |quasi sicuramente )?(?:in |da |con )?(?:nel |nella |nell'|dal |dalla |dall'|un |uno |una |un'|il |lo |la |l')(?:\\p{L}+ ){0,3}?${culprit}`,
    `(?:è|era|è stat[oa]|sono stat[ei]|si è trattato di|si tratta di) (?:sicuramente |certamente |probabilmente |solo |tutta |dovut[oaie] a |causat[oaie] da |dovut[oaie] al(?:la)? |causat[oaie] dal(?:la)? |colpa di |colpa del(?:la)? )*(?:un |uno |una |un'|il |lo |la |l')?(?:semplice |piccolo |probabile |possibile |normale )?(?:difett|guast|cortocircuit|corto circuit|lampadina (?:sbagliat|difett|troppo|non)|sovratension|sbalz|sovraccaric|lotto difett|error[ei] (?:di|umano|nel)|problema (?:elettric|di|alla|al|nel)|malfunzion|contaminazion|intossicazion)\\p{L}*`,
    `(?:dovut[oaie] a|causat[oaie] d|provocat[oaie] d|per colpa d|a causa d|per via d)\\p{L}*(?: |')(?:\\p{L}+ ){0,2}?(?:un'|l')?${culprit}`,
  ],
  [
    "(?:potrei|potremmo|potrebbe) (?:\\p{L}+ )?(?:dir(?:le|ti|vi|e)?|raccontar\\p{L}*|scriver\\p{L}*|risponder\\p{L}*)(?: [\\p{L}'-]+){0,14}",
    `(?:non (?:lo )?(?:sappiamo|so|conosciamo|possiamo (?:dire|sapere)|è (?:ancora )?chiaro|vogliamo|faremo|facciamo|è il momento|intendiamo|serve)|ancora (?:ignoriamo|da capire)|capire|capiamo|capiremo|verific\\p{L}*|stabilir\\p{L}*|accert\\p{L}*|chiarir\\p{L}*|controll\\p{L}*|esclud\\p{L}*|scoprir\\p{L}*|sapere|sapremo|dir[el]\\p{L}*|cercando|indovinare|scoprire|esaminer\\p{L}*|chiedersi) (?:\\p{L}+ ){0,4}?(?:se|cosa|che cosa|perché|quale|quali|chi|ipotesi|supposizioni|da|la causa|le cause|come) (?:[\\p{L}\\p{N}'-]+\\s+){0,12}[\\p{L}']+`,
    `(?:prima di|senza|invece di|anziché) (?:parlare|dire|fare|tirare|azzardare|pensare|ipotizz\\p{L}*) ${gap(8)}[\\p{L}']+`,
    "(?:qualunque|qualsiasi) (?:\\p{L}+ )?(?:sia|cosa|causa)(?: [\\p{L}']+){0,8}",
    `(?:se|qualora) (?:la causa |il problema |tutto )?(?:è|sia|fosse|dipende|dipenda|si tratta|si tratti|risulta|viene fuori|emerge|abbiamo|ha|avesse|fosse stat[oa]) ${gap(6)}${culprit}`,
    "(?:penso|pensiamo) a(?:l|lla|lle|i|d)? (?:[\\p{L}']+ ){0,6}[\\p{L}']+",
    "(?:credo|crediamo|penso|pensiamo|temo|temiamo) di (?:[\\p{L}']+ ){0,6}[\\p{L}']+",
    "(?:cosa|che cosa|perché|come) si (?:è|sia) \\p{L}+",
    // 'alle sei ci sarà un aggiornamento': news, and no new version of a program
    "(?:ci|vi) (?:sarà|saranno) (?:\\p{L}+ )?aggiornament[oi]|(?:sarà|saranno) (?:\\p{L}+ )?aggiornament[oi] (?:pubblic[oi]|per tutti|qui|entro|alle|su quest)",
    "non (?:\\p{L}+ ){0,3}?(?:evidenz|prov|element|segn)[aeio] (?:di|d'|che) ?(?:[\\p{L}']+ ){0,4}?(?:difett|guast|error)\\p{L}*(?: \\p{L}+){0,3}",
    "(?:uso|usa|usarla|usare|usi|utilizz\\p{L}*) (?:\\p{L}+ ){0,2}",
  ],
);
