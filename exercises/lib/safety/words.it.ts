import { pattern } from "../pattern.ts";

/** Uses that a warning forbids, by their beginnings. */
const uses =
  "prov|riprov|rimett|us|utilizz|adoper|riutilizz|riaccend|accend|collegh?|ricollegh?|attacch?|riattacch?|tocch?|indoss|mangi|consum|bev|somministr|applic|mont|carich?|ricarich?";
const ends = "(?:a|i|ino|ano|ate|ete|iate|are|ere|arl[aeio]|erl[aeio]|at[aeio]|ut[aeio])";

/** What keeps people safe: to stop, to cut off, to put away, to stay clear. Said as advice, whoever is meant to follow it. */
export const step = pattern([
  // off the mains, off
  `(?:ri)?(?:stacc|scolleg|disconnett|spegn|speng)(?:h?i|a|o|ono|ano|hino|ete|ate|are|ere)?(?:l[aeio]|rl[aeio])?|(?:stacc|scolleg|disconnett|spegn)(?:ar|er|iamo|a|i|ete|ate)l[aeio]|spent[aeio]|scollegat[aeio]|staccat[aeio]|disconness[aeio]|disattiv(?:i|a|are|ate|arl[ao])`,
  `(?:tolg|togl|lev|sfil)(?:a|i|hi|ano|ino|iete|ete|ate|iere|are|ierl[aeio]|iel[aeio]|arl[aeio])(?: [\\p{L}']+){0,4} (?:spina|presa|corrente|alimentazione|batteri[ae]|pil[ae]|mezzo|portata)|(?<!(?:andat[ao]|va|andrà|viene|porta|manda|butta) )(?:via|giù|fuori)(?: subito)?(?: (?:la|dalla)) (?:spina|corrente|presa)|(?:giù|abbassi|abbassa|abbassate) l'interruttore|niente più corrente|(?<!(?:guard|controll|verific|esamin|prov|cambi|sostitu)\\p{L}* )(?:prima(?: di tutto)?|per prima cosa|anzitutto|intanto),? la (?:spina|presa|corrente)(?! (?:è|era|non|funziona))|(?:dalla|fuori dalla) (?:presa|corrente)`,
  `(?:spina|cavo|filo|presa|corrente):?(?: (?:è|va|stia|resti|subito|sempre|bene?)){0,2} (?:via|fuori|estratt[aoe]|tolt[aoe]|libera|vuota|spenta|giù)|interruttore (?:giù|spento|su off)|(?:disinserisc|stacc|isol)(?:a|ano|i|ete|ere|erl[aeio])|niente (?:corrente|prove|accensioni|spina)|a riposo|non (?:ci|vi) (?:metta|mettete|mettere|metti|mettano)(?: più)? (?:mano|le mani)`,
  // not to be used
  `(?:non|né|nessuno|senza|mai)(?: [mtcvls][aeio]| nessuno| deve| devono| va| vada| vanno| dev'| dovete| devi| bisogna| usiate){0,3}(?: (?:più|assolutamente|mai|essere|venire|ancora|per ora|per adesso|per il momento)){0,2} (?:${uses})${ends}`,
  `(?:smett|evit|interromp|sospend|cess)(?:a|i|ano|ino|ete|ate|ere|are|iamo|erne|arne|ino)(?: (?:subito|immediatamente|per ora|intanto|assolutamente|del tutto|quindi|pure|anche|lei|tutti|in ogni caso)){0,2} (?:di (?:(?:${uses})${ends}|far\\p{L}+)|l'us[oi]|l'utilizzo|ogni (?:uso|utilizzo)|l'assunzione|la somministrazione)`,
  `(?:nessuno|non|né|mai)(?: (?:la|le|più|me|si|deve|dovrebbe|dovete|ne))* (?:teng|lasc|tener|ten|lasciar)(?:a|i|ano|ino|ete|ate|iate|e|la|le)(?: [\\p{L}']+){0,4} (?:attaccat[ae]|collegat[ae]|acces[ae]|inserit[ae]|in carica|alla presa|nella presa)|(?:(?:la|le|lo|lampada|lampade) lasc(?:i|ino|iate)|lasc(?:ia|iate|iare|iar)l[aeo]) (?:stare|perdere|dov'è)|(?:${uses})ata più|non (?:è|sono) (?:da|più da) (?:usare|utilizzare|accendere|tenere)|fuori (?:uso|servizio)`,
  // what got on or in, off and out; help
  "(?:sciacqu|risciacqu|lav)(?:i|a|ino|ate|are|arl[aeio]|arsi|atevi|iamo)(?: [\\p{L}']+){0,3} (?:occhi|viso|mani|pelle|bocca|parte|faccia|bene)|(?:occhi|viso|mani|bocca)(?: [\\p{L}']+){0,3} (?:sotto (?:l'acqua|acqua)|con (?:molta |abbondante )?acqua)|(?:all'|all[ae] |prend\\p{L}+ )aria (?:aperta|fresca)|(?:chiam|contatt|sent|telefon|avvert|rivol)\\p{L}*(?: [\\p{L}']+){0,3} (?:112|118|115|medic\\p{L}*|pediatra|guardia medica|pronto soccorso|centro antiveleni|vigili del fuoco|ambulanza|soccors\\p{L}+)|(?:medic[oi]|pronto soccorso|112|118)(?: subito| oggi stesso| immediatamente)",
  // away from people
  `(?:teng|ten|lasc|mett|metta|conserv|allontan|spost|ripon)(?:a|i|ano|ino|iate|ete|ate|ere|are|erl[aeio]|arl[aeio]|el[aeio]|al[aeio]|il[aeio]|ga|gano)(?: [\\p{L}']+){0,5} (?:da parte|lontan[oaie]|fuori (?:dalla )?portata|alla larga|al sicuro|in disparte)|(?:st(?:ia|iano|ate|ai|are)|rest(?:i|ino|ate|are)|si teng[ao]\\p{L}*|tenersi) (?:ben )?(?:lontan[oaie]|alla larga|alla distanza|a distanza)|(?:allontan|evacu)(?:i|ino|ate|are|arsi|atevi|ati)|(?:butt|gett)(?:i|ino|ate|a|are|arl[aeio]|al[aeio])|chiud(?:a|i|ete|ere|ano) (?:il gas|l'acqua|la valvola|il rubinetto)|restitui(?:sca|scano|sci|te|re)|riport(?:i|ino|ate|al[aeio]|arl[aeio])`,
]);
