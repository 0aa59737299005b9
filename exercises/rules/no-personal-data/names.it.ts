/** Titles with a name, as said of somebody. */
export const title =
  "[Ss]ignor(?:a|e|i|ina)?|[Ss]ig\\.(?:ra)?|[Dd]ottor(?:e|essa)?|[Dd]ott\\.(?:ssa)?|[Pp]rof\\.(?:ssa)?|[Pp]rofessor(?:e|essa)?|[Ii]ngegner(?:e)?|[Aa]rchitett[oa]|[Aa]vvocat[oa]|[Aa]vv\\.|[Dd]on|[Ss]uor|[Gg]eometra|[Cc]ontessa|[Mm]aestr[oa]";
/** Relatives and the like, after 'tuo' or 'Sua'. */
export const kin =
  "(?:[Tt]u[ao]|[Ss]u[ao]|[Vv]ostr[ao]|[Tt]uoi|[Ss]uoi) (?:marito|moglie|figli[ao]|figli|madre|padre|mamma|papà|sorella|fratello|suocer[ao]|genero|nuora|nonn[ao]|nipote|cugin[ao]|zi[ao]|compagn[ao]|ragazz[ao]|amic[ao]|vicin[ao]|soci[ao]|cognat[ao]|coinquilin[ao]|fidanzat[ao]|ex|capo|collega)";
/** What somebody is who works there, or was there. */
export const role =
  "(?:(?:[Nn]ostr[oa]|[Mm]i[oa]|[Ll]a|[Ii]l|[Dd]alla|[Dd]al|[Aa]lla|[Aa]l|[Ll]o|[Uu]n[oa]?|[Dd]ell[ao]|[Dd]el|[Aa]) |[LlDd]')(?:\\p{L}+ )?(?:collega|commess[ao]|cassier[ae]|apprendista|stagista|volontari[ao]|autista|corriere|cuoc[ao]|camerier[ae]|custode|maestr[ao]|supplente|caposala|infermier[ae]|ostetrica|portier[ae]|magazzinier[ae]|bidell[ao]|tecnico|operator[ei]|operatrice|impiegat[ao]|inquilin[ao]|ragazz[ao]|bambin[ao]|bimb[ao]|client[ei]|paziente|titolare|responsabile|insegnante|vigile|medico|receptionist|donatore|ospite)";
export const called =
  /(?<!\p{L})(?:(?:ragazz[oa]|collega|person[ae]|signor[ae]?|bimb[oa]|bambin[oa]|commess[oa]|clienti?|che|cassa|alloggio)(?: \p{L}+){0,3} si chiam(?:a|ava)|di nome|a nome(?: di)?|con il nome|un cert[oa]|una certa|vendut[oa] a|c'è scritto|(?:la|le) famigli[ae]|di cognome|coniugi|gemelli|nomi|in bottega lavorano|(?:sbagliare|toccava|di guardia|turno)(?: \p{L}+){0,3} (?:è stat[oa]|a|era|c'era|c'erano solo)|(?:quella mattina|quel giorno|in magazzino|al banco|di turno) c'er(?:a|ano)(?: solo)?|(?:era|sono|è) (?:il|la|i|gli) \p{L}+ era) $/u;
/** Who names themselves. */
export const self =
  /(?<!\p{L})(?:sono|io sono|mi chiamo|io|qui|firmato|da|rispondo|risponde|scrive|vi scrive|ti scrive|le scrive|un saluto da|a presto|grazie|saluti|sono la|sono il),? $/u;
/** Offered as somebody to turn to, or who comes to help. */
export const helpful =
  /(?<!\p{L})(?:chied(?:a|i|ere|ete) di|cerca(?:te)? (?:di )?|rispond(?:e|erà|ono|o)|(?:ti|la|le|vi|lo|te lo|glielo|te la|gliela) (?:\p{L}+ )?(?:chiam|aspett|port|scriv|ricev|accompagn|telefon|contatt|segu|richiam|consegn|accogli|aiut|conse|mand|sped|prepar|spieg|mostr|rimborsa)(?!\p{L}*(?:va|vi|to|ta|ato)(?!\p{L}))\p{L}*|trova|trovi|può (?:chiam|parl|scriv|chied)\p{L}*|puoi (?:chiam|parl|scriv|chied)\p{L}*|verrà|passerà|porterà|chiamerà|arriverà|seguirà|sarà (?:lei|lui|qui)|se ne occup\p{L}+|parl(?:i|a|are|ane) con|insieme a|piacere|(?:passo|vengo|veniamo|passiamo|andiamo|portiamo) |alle \p{N}+ (?:arriv|pass|vien)\p{L}*|da oggi|da domani|d'ora in poi|ogni turno)(?!\p{L})/u;
/** Said to be at fault, absent, or what they are. */
export const atFault =
  /(?<!\p{L})(?:sbagli\p{L}*|dimentic\p{L}*|scord\p{L}*|confus\p{L}*|confond\p{L}*|non (?:ha|hanno|aveva|c'era|sapeva|ci aveva) \p{L}+|era (?:fuori|nuov[oa]|in|dal|assente|malat[oa]|a|di)|è (?:nuov[oa]|in|malat[oa]|dal|stat[oa]|assente|a casa)|colpa|assente|malat[oa]|pers[oa]|in prova|brutto carattere|richiamat[oa]|sospes[oa]|licenziat[oa]|ha (?:\p{N}+|venti|ventuno) anni|turno|fumare|distratt[oa]|ammesso|al primo impiego|alle prime armi|apprendista|risultava)(?!\p{L})/u;
