/** Before the name of whoever writes. */
export const led =
  /(?:(?:^|[^\p{L}\p{N}\s'’]\s*|(?<!\p{L})(?:e|io|ciao) )sono(?: (?:io|sempre|ancora|di nuovo))?|(?<!\p{L})(?:io sono|mi chiamo|il mio nome è|(?:qui|qua)(?: (?:è|c'è))?|io|sempre io|ancora io|(?:ti |vi |le )?parla|(?:ti |vi |le )?scriv[eo](?: io)?|(?:ti |vi |le )?rispond[eo](?: io)?|a (?:scriver|risponder|parlar)(?:ti|le|vi) (?:è|sono)|(?:alla tastiera|al telefono|dall'altra parte|dietro lo schermo)(?: c'è)?|(?:ciao|saluti|un saluto|buongiorno|buonasera) da)),? $/u;
/** How the clause goes on about them after a name that was led to. */
export const goesOn =
  /^,? (?:qui|qua|di|da|del|della|dell'\p{L}+|dello|dei|dal|dalla|dall'\p{L}+|per|che (?:ti |le |vi )?(?:scriv|parl|rispond)\p{L}*|e (?:ho|abbiamo|ti|le|vi|mi|ci|sì|lavoro|siamo|scrivo|rispondo|questo|non))(?!\p{L})/u;
/** After the name, in a clause that ends there: 'qui', 'del Passamano, alla tastiera', 'che ti scrive'. */
export const self =
  /^(?:,? (?:(?:di|da|del|della|dello|dei|dal|dalla|per) |dell'|dall')(?:[\p{L}\p{N}'’&.-]+,? ){1,5}?|,? \([^)\n]{1,40}\),? |,? )(?:qui|qua|di nuovo|che (?:ti |le |vi )?(?:scriv|parl|rispond)\p{L}*|alla tastiera|al telefono|in linea|dietro lo schermo)(?:,? (?:di|da|del|della|dello|dei|dal|dalla|per) (?:[\p{L}\p{N}'’&-]+ ){0,4}[\p{L}\p{N}'’&-]+)?/u;
/** 'È Laura che ti scrive', 'la tua volontaria Chiara qui': what stands before the name. */
export const role = /(?<!\p{L})(?:(?:la|il|un|una|tua|tuo) (?:[\p{L}'-]+ ){0,3}|(?:c')?è )$/u;
/** After the name, only the house that they write for. */
export const house =
  /^(?:,? (?:(?:di|da|del|della|dello|dei|dal|dalla|per(?: (?:il|la|conto (?:di|del|della)))?) |dell'|dall'|per l')(?:[\p{L}\p{N}'’&-]+ ){0,4}[\p{L}\p{N}'’&-]+|,? \([^)\n]{1,40}\))/u;
