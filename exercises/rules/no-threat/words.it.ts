import { gap, phrases } from "../../lib/pattern/phrases.ts";

const insult =
  "(?:ignorant|bugiard|idiot|stupid|imbecill|cretin|scem|maleducat|incivil|ridicol|patetic|frustrat|leon[ei] da tastiera|odiator|hater|haters|troll|vergognos|invidios|analfabet|incompetent|pezzent|rosicon|buffon|miserabil|squallid|meschin|diffamator|calunniat|webet|falliti?|malfattor|poveracci|deficient|disonest|malafede|in mala fede|mitoman)\\p{L}*";

/** A court threatens where somebody is taken there or it is to decide; 'perita del tribunale' tells who somebody is. */
const court =
  "(?:in|davanti al|dinanzi al|innanzi al|nelle aule del) tribunale|(?:rivolg|ricorr|and|port|fini|trascin|cit|chiam|vediam|vedrem|rispond|spieg|raccont|dir|denunc|segnal|pass|ci pens)~ (?:[\\p{L}']+ ){0,3}?(?:al|dal) tribunale|(?:parola|spetta|tocca) (?:\\p{L}+ )?al tribunale|(?:il|un) tribunale (?:\\p{L}+ ){0,2}?(?:decid|deciderà|dir|dovrà|stabil|valut|giudic|accert|condann|vedr|far)~|(?:sarà|c'è|decid~|stabil~|accert~|giudic~|valut~|penser~|occuper~) (?:\\p{L}+ )?(?:il|un) tribunale";

/** Attacks, bans, lawyers: open or veiled. */
export const threat = phrases(
  [
    "(?<!non sei una )(?<!non sei un )leon[ei] da tastiera|odiatori|webet[ei]",
    "(?:basta|bastava|bisogna|se) (?:saper|sapessi|sai|sa|sapesse) legger[ea]?|non sai leggere|impara a leggere|ce la (?:puoi|può) fare",
    "sappiamo (?:bene )?(?:chi (?:sei|è|siete)|dove (?:abiti|abita|lavori|lavora))|(?:ti|le|vi) (?:suggeri|consigli|raccomand|preg|convien|convérr|converr)\\p{L}* (?:di |vivamente |caldamente |davvero )*(?:rimuov|cancell|toglier|eliminar|corregger|ritirar|ripensar|modificar|rettificar|moderar|abbassar)\\p{L}*(?: [\\p{L}']+){0,3}|è meglio per (?:te|lei|voi)|(?:abbiamo|ho) (?:\\p{L}+ )?(?:salvat|fatt|conservat|stampat)[oaie] (?:[\\p{L}']+ ){0,2}?(?:screenshot|schermat|prov[ae](?! dell)|copia|foto dello schermo)\\p{L}*",
    "(?:ogni|tutto quello che|quello che|ciò che|quanto) (?:parola |si |cosa )?(?:scritt|scriv|pubblic|dett)\\p{L}*(?: [\\p{L}']+){0,3} (?:resta|rimane|(?:verrà|sarà) (?:\\p{L}+ )?(?:usat|conserv|archivi|mostrat|allegat|inoltrat|portat|valutat|girat|segnalat|trasmess|consegnat)|può essere usat|pesa|ha un peso)\\p{L}*|(?:rete|internet|web|google) non dimentica|(?:hanno|ha) rovinat\\p{L}* (?:\\p{L}+ ){0,2}?(?:aziend|bottegh|famigli|persone|reputazion|artigian|negozi)\\p{L}*|se (?:insist|continu)(?:e|i|a|erai|erà|ete|ate)(?: [\\p{L}']+){0,4} (?:dovremo|saremo|chiuderemo|limiter|blocch|segnal|cancell|prender|passer|rispond)\\p{L}*(?: [\\p{L}']+){0,3}|(?:consulente|avvocato|legale)(?: [\\p{L}']+){0,4} (?:legge|leggerà|sta leggendo|valuta|valuterà|vede|segue|informato|avvisato)",
    "(?:ti|le|vi) (?:do|diamo|dò|concediamo|lasciamo) (?:\\p{L}+ )?(?:tempo|\\p{N}+ ore|ventiquattr'ore|un giorno)(?: [\\p{L}']+){0,4}|(?<!\\p{L})togli(?:ere|a|erlo|i|lo)? (?:subito |immediatamente |pure )?(?:il|quel|questo|quei|i|quella|la) (?:post|commento|tweet|messaggi[o]?|recensione|hashtag|commenti)",
    "chi (?:[\\p{L}']+ ){1,6}?(?:se ne (?:assume|prende|assumerà|prenderà|accoll)|ne (?:risponde|risponderà|pagherà|paga|subirà)|la pagherà|dovrà risponderne|sappia che|si assume)(?: [\\p{L}']+){0,2}|(?:parole|frasi|commenti|post|voci|messaggi) (?:così |del genere |simili |come (?:questa|questo|queste|la tua|il tuo|la sua) )(?:[\\p{L}']+ ){0,2}?(?:fanno dann|hanno un|costano|si pagano|pesano|portano)\\p{L}*|(?:ci riserviamo|mi riservo) di (?:valutar|rispond|verificar|intervenir)\\p{L}*|(?:prima che|altrimenti|se no|sennò) (?:[\\p{L}']+ ){0,3}?(?:avvocat|legal|querel|denunc|tribunal|carabinier|polizi)\\p{L}*",
    "(?:nel|sul|dal|guardando il|a giudicare dal|scorrendo il) (?:tuo|suo) profilo|(?:forse|evidentemente|si vede che|chiaramente|è chiaro che) (?:ti|le|vi) piac(?:e|ciono) (?:\\p{L}+ )?\\p{L}+",
    "(?:è|sarebbe) (?:questo|così) (?:il modo )?(?:di |che )?(?:\\p{L}+ )?(?:trattar|rivolger|parlar)\\p{L}* (?:a )?(?:chi lavora|chi|le persone|il personale|noi)",
    "(?:ci riserviamo|valuteremo|stiamo valutando|valutiamo) (?:\\p{L}+ ){0,5}?(?:sedi|legal|avvocat|rispondere nelle|consulent)\\p{L}*",
    "(?:gente|persone) come (?:te|lei|voi) (?:rovin|distrugg|fa|dovrebb|andrebb|merita)\\p{L}*",
    "(?:accus|parol|affermazion|calunni|bugi|commenti)\\p{L}* (?:\\p{L}+ )?(?:hanno|ha|avranno|avrà) (?:un |delle |le |sempre )*(?:cost|prezz|conseguenz)\\p{L}*|(?:sei|è|sarai|siete|ti mettiamo|finisci) fuori (?:dalla pagina|dal gruppo|di qui|da qui)|non (?:sai|sa|sapete) (?:di cosa|di che|quello che|cosa|che cosa) (?:parl|dic|scriv|stai)\\p{L}*",
    "(?:querel|diffam|calunni|denuncer|denunci(?:amo|arti|arla|arvi)|citeremo in|azion[ei] legal|vie legali|provvediment[oi] legal|risvolti legali|conseguenze (?:legali|penali|civili)|legali tutele|polizia postale)\\p{L}*",
    court,
    "(?:nostri|nostro|ai|dai|dei|gli|l'|un) ?(?:avvocat[oi]|legal[ei]|studio legale|ufficio legale)",
    "(?:ufficio|studio|team|reparto) legale",
    "(?:ci riserviamo|si riserva|mi riservo|ci vediamo costretti|saremo costretti|ci vedremo costretti|dovremo)(?: \\p{L}+){0,3}? (?:tutel|agir|proceder|adire|intraprend|prender|far valere|diritto|segnalar|bloccar|cancellar|bannar|rimuover|valutar)\\p{L}*",
    "(?:tuteler(?:emo|à)|tuteliamo|a tutela del|tutelare|difendere|difenderemo)(?: \\p{L}+){0,3} (?:immagine|reputazione|buon nome|marchio|onorabilità|sedi|interessi|diritti dell'azienda)|tutelarci|(?:nelle|in) (?:opportune )?sedi (?:opportune|competenti|legali|giudiziarie)?",
    "(?:(?:ti|vi|la|lo|li) |)(?:blocch|bloccher|banner|bann|espell|espeller)(?:iamo|eremo|emo|ato|erò|o)(?! (?:\\p{L}+ )?(?:vendit|ordin|spedi|il |la |le |i |lo |l'))|(?:verrai|verrà|sarai|sarà|verrete|sarete) (?:bloccat|bannat|segnalat|rimoss|espuls|denunciat|querelat)\\p{L}*",
    "(?:cancell|elimin|rimuov|oscur|nascond)(?:eremo|iamo|erò|o|are|ere|uto)? (?:\\p{L}+ )?(?:il|i|questo|questi|tuo|suo|tuoi|suoi|ogni) ?(?:tu[oi]i? |su[oi]i? )?(?:commento|commenti|post|recensione|messaggio)",
    "(?:commento|post|recensione|messaggio) (?:\\p{L}+ ){0,2}?(?:sarà|verrà|è stato|è stata) (?:cancellat|eliminat|rimoss|segnalat|nascost)\\p{L}*",
    "(?:rimuov|cancell|elimin|ritir|rettific)(?:i|a|ere|are|alo|ila|ilo) (?:subito |immediatamente )?(?:il |la |questo |quanto )?(?:tuo |suo |tua |sua )?(?:commento|post|tweet|recensione|accus\\p{L}*|affermazion\\p{L}*)|(?:ti|la|vi) (?:invitiamo|preghiamo|diffidiamo|intimiamo)(?: \\p{L}+){0,2}? (?:rimuover|cancellar|ritirar|rettificar|moderar|astener|smetter|cancellar|corregger)\\p{L}*|diffidiamo|diffida",
    "(?:ti|la|vi) (?:segnaleremo|segnaliamo)(?: \\p{L}+)? (?:a|alla|al|all'|per)",
    "(?<!una )(?<!la )(?<!è )(?<!di )(?<!che )(?<!con )(?<!provo )(?<!molta )(?<!grande )vergogna(?= ?[!.])|vergogn(?:ati|atevi|arsi|arti|arvi|i)|(?:dovresti|dovrebbe|dovreste) vergogn\\p{L}*|si vergogni",
    `(?:sei|siete|sarai|lei è|quant[oa] sei|che|solo un|soltanto un|da|gente|persona|persone|razza di|povero|povera|come te|da vero|veri|dei|degli|sei solo|sei proprio) (?:un |una |uno |un'|dei |degli |delle |davvero |proprio |veramente |solo |così |molto |tanto )*${insult}`,
    `(?:voi|i soliti|questi|quei|certi|i) (?:soliti )?(?:ignoranti|bugiardi|hater|haters|troll|leoni da tastiera|frustrati|webeti|odiatori|rosiconi)`,
    "(?:stai|sta|state) (?:solo )?(?:mentendo|diffondendo|spargendo|infangando|inventando|diffamando|delirando|dicendo (?:bugie|falsità|fesserie|sciocchezze|stupidaggini|cavolate|il falso|menzogne))|(?:menti|mentite)(?= ?[.,;:!]| sapendo)",
    "(?:diffond|sparg|dir[ei]?|dici|dice|scriv|racconta|inventa|spar)\\p{L}* (?:\\p{L}+ )?(?:bugie|menzogne|falsità|fesserie|sciocchezze|stupidaggini|cavolate|bufale|idiozie|fandonie|cretinate|fango|assurdità|notizie false|fake news|frottole|veleno|odio)",
    "prima di (?:\\p{L}+ ){1,4}?(?:informati|si informi|informatevi|informarsi|pensaci|ci pensi|conta fino|verifica|verifichi|controlla le|si documenti|documentati|leggi|studia|impara|lavati|sciacqua\\p{L}*)",
    "(?:informati|si informi|informatevi|documentati|si documenti|(?<!si )(?<!chi )(?<!che )(?:studia|impara))(?: \\p{L}+)? (?:meglio|prima|un po'|bene|a (?:leggere|scrivere|vivere|usare))",
    "(?:stai attent|stia attent|attent)[oa] a (?:quello|ciò|quel|come|cosa)|(?:pesa|pesi|misura|misuri|modera|moderi|moderare) (?:bene )?(?:le|i|il|le tue|le sue)? ?(?:parole|toni|termini|linguaggio)|(?:abbassa|abbassi) i toni|(?:porta|porti) rispetto",
    "(?:ne|te ne|se ne) (?:risponderai|risponderà|pentirai|pentirà|assumerai|assumerà)|(?:assumersi|assumerti|ti assumi|si assume|prenderti|pagherai|pagherà) (?:\\p{L}+ )?(?:responsabilità|conseguenze)(?: di (?:quello|ciò|quanto))?|(?:conseguenze|responsabilità) (?:di|delle) (?:quello|ciò|quanto|quel|tue|sue) (?:che )?(?:scriv|affermazion|dici|dice|parole|accus)\\p{L}*",
    "(?:chi ti (?:paga|credi|manda)|ma chi sei|non hai (?:altro|niente|nulla) (?:di meglio )?da fare|trovati un|si trovi un|(?<=[.!?;] )trovi un altr[oa]|(?<!siamo )(?<!sono )(?<!essere )(?<!esserci )fatti (?:una vita|curare|vedere da|furb)|vai a (?:lavorare|nasconderti|quel)|non hai capito (?:niente|nulla|un)|sei (?:in malafede|in mala fede|ridicol[oa])|taci|stai zitt[oa]|stia zitt[oa]|smettila|la smetta|piantala|fai schifo|(?:non ti|non la|non vi) vogliamo (?:più )?(?:tra|come|qui|da)|vai (?:pure )?(?:altrove|da un'altra parte|da qualcun altro)|vada (?:pure )?(?:altrove|da un'altra parte))",
    "(?:il tuo|il suo|i tuoi|questo) (?:commento|comportamento|atteggiamento|modo di fare|tono) (?:è |sono )?(?:\\p{L}+ )?(?:vergognos|inaccettabil|ridicol|ignobil|infam|maleducat|incivil|offensiv|squallid|diffamator|patetic)\\p{L}*",
    "accus[ae] (?:\\p{L}+ )?(?:così )?(?:infamant|diffamator|calunnios|vergognos|ignobil)\\p{L}*|(?:parole|affermazioni|frasi) (?:\\p{L}+ )?(?:diffamator|calunnios|lesiv|infamant|ingiurios)\\p{L}*",
    "(?:fossi in (?:te|lei|voi)|al (?:tuo|suo|vostro) posto) (?:\\p{L}+ ){0,2}?(?:cancell|toglier|star|penser|evit|informer|tacer|smetter|moderer|rimuover|farei attenzion)\\p{L}*|(?:penserei|pensaci|ci pensi|pensateci|pensarci|rifletterei) (?:bene |due volte |molto )+(?:prima|a)|c'è una legge|ci sono (?:delle |le )?leggi",
    "(?:di |a meno di |senza |stanchi di |stufi di )(?:gente|persone|clienti|individui|utenti) come (?:te|lei|voi|quest\\p{L}*)|volentieri a meno (?:di (?:te|lei|clienti|gente))|(?:se la vedrà|te la vedrai|se la dovrà vedere|avrà a che fare|avrai a che fare|farà i conti|farai i conti|dovrà vedersela) con noi",
    "(?:è|sono|commett\\p{L}*|configur\\p{L}*|costituisc\\p{L}*|integr\\p{L}*|passibil\\p{L}*|estremi d\\p{L}+) (?:di |del |un |il )*reat[oi](?! e non| che non| inaccett| gravissim| anche)(?= (?:di|da|punit)| ?[.,!]|$)|(?:penalmente|perseguibil\\p{L}*|codice penale|procederemo per vie|adiremo)",
  ],
  [
    "non (?:sei|è|siete) (?:certo |affatto |mica )?(?:un |una |dei )?\\p{L}+",
    "(?:lavoro (?:minorile|nero|in nero)|sfruttamento|sfruttare|caporalato|minori|minorenni|discriminazion\\p{L}*|razzismo|molestie|maltratt\\p{L}*|impieg\\p{L}*|assumere|far lavorare) (?:\\p{L}+ |l'|d')*?(?:è|sono|sarebbe) (?:\\p{L}+ )?(?:un )?reat[oi]",
    `(?:non|né|nessun|nessuna|mai|senza) ${gap(4)}(?:querel|diffam|denunci|azion[ei] legal|vie legali|avvocat|legal[ei]|tribunale|cancell|elimin|rimuov|blocch|bann|minacc|bugiard|ignorant|mentendo|vergogn|ignorare|hater|troll|invent)\\p{L}*(?: \\p{L}+){0,3}`,
    `(?:abbiamo|aver|avere|averti|averla|tolto|rimuov\\p{L}*|cancell\\p{L}*|sblocc\\p{L}*|ripristin\\p{L}*|ci scusiamo|scusa|noi|nostro|nostra|sbagliato a) (?:\\p{L}+ ){0,3}?(?:cancellat|bloccat|bannat|rimoss|eliminat|nascost)\\p{L}*(?: \\p{L}+){0,3}`,
    "(?:abbiamo|ho) (?:denunciato|sporto denuncia|sporto querela)",
    "(?:rappresentante|sede|legali|responsabile|consulenza|assistenza) legal[ei]",
    "(?:è|sarebbe|ci dà|una|proviamo|che|nostra|la) (?:\\p{L}+ )?vergogna (?:per noi|nostra|da parte nostra|per la nostra)",
    "(?:sede|sedi) (?:nostr[ae]|di|del|in via|a)",
    "(?:siamo|sono|fummo|ci sentiamo|è stato) (?:stat[ioae] )?(?:davvero |proprio |molto )?(?:stupid|maleducat|incompetent|incivil|ridicol|vergognos|disonest)\\p{L}*(?: da parte nostra| noi)?",
    // what is sworn to in court, who works there, where a house stands
    "(?:giurat|assever|deposit|lavor|iscritt|udienz|uffici|sportell|perit[oaie]|perizi|consulent|interpret|tradutt)~ (?:[\\p{L}']+ ){0,3}?(?:in|dal|al|davanti al) tribunale|(?:siamo|sede|negozio|studio|sportello|via|piazza|fermata|parcheggi~) (?:[\\p{L}\\p{N}']+ ){0,3}?(?:davanti al|in) tribunale",
    // 'grazie a gente come te': they are praised
    "(?:grazie|merito|bisogno|orgoglios~|fier[oaie]|pien[oaie]|felic[ei]|fatt[oaie]) (?:[\\p{L}']+ ){0,4}?di (?:gente|persone|clienti|individui|utenti) come (?:te|lei|voi)",
    "(?:parere|consiglio|consulenza|aiuto|assistenza) (?:di|del|da) (?:un |una |suo |tuo )?(?:avvocat|legal)~|(?:comunicat|riferit|res)[oaie] (?:\\p{L}+ )?(?:nelle|in) (?:opportune )?sedi (?:opportune|competenti)",
    "(?:in|nelle|tutte le) (?:nostre |altre |due |tre )?sedi (?:nostre|del|di|in|a|abbiamo|trov|sono|è)\\p{L}*",
  ],
);
