import { gap, phrases } from "../../lib/pattern/phrases.ts";

/** What is said to be otherwise: the claim is called false, its contrary is stated, or somebody of the brand says how it is. */
export const correction = phrases(
  [
    "fals[oaie]|falsità|falso|bufal[ae]|infondat[oaie]|inventat[oaie]|smentiamo|smentisco|smentita|inesatt[oaie]|errat[oaie]|sbagliat[oaie]|invenzion[ei]|fandoni[ae]|menzogn[ae]|leggend[ae]|(?:fake|falsa) (?:news|notizia|voce)",
    `(?:non|né) ${gap(2)}(?:è|sono|era|fanno?|c'è|ci sono|lavora(?:no)?|monta(?:no)?|impieg~|assum~|us(?:iamo|a|ano)|abbiamo|ho|succede|accade|esist(?:e|ono)|risult(?:a|ano)|corrispond~|vend~|produc~|tratt~|chied~|facciamo|va|vanno|entr~|riguard~|sta|stanno|troverai|troverà|trovi|trova|vedrai|vedrà)`,
    "(?:nessun|nessuna|nessuno|neanche|nemmeno|neppure|niente|mai|zero|altro che) ?(?:un |una )?\\p{L}+",
    "(?:in realtà|la realtà|la verità|i fatti|il fatto|le cose stanno|stanno così|invece|al contrario|anzi|da noi|qui da noi|chi (?:lavora|monta|produce|fa))",
    "(?:adult[oaie]|maggiorenn[ei]|(?:oltre|più di|sopra i) (?:i )?\\p{N}+ anni)|(?<!senza )(?<!senza un )(?<!sui )(?<!sul )contratt[oi]|assunt[oaie]",
    "(?:siamo|sono|lavoriamo|lavorano) (?:in )?(?:tutt[ei] |solo |soltanto )*(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|\\p{N}+|tutt[ei])",
  ],
  [
    `non ${gap(2)}(?:possiamo|posso|vogliamo|intendiamo|abbiamo mai detto|diciamo) (?:né )?(?:\\p{L}+ )?(?:conferm|smentir|dir|neg|esclud|comment)\\p{L}*(?: [\\p{L}']+){0,6}`,
    "(?:né )?confermare né smentire",
    "non (?:abbiamo|ho) (?:mai )?(?:detto|negato|scritto|affermato)(?: [\\p{L}']+){0,10}",
    `(?:non|né) ${gap(3)}(?:fals[oaie]|inventat[oaie]|infondat[oaie]|sbagliat[oaie]|errat[oaie]|inesatt[oaie]|una bufala|bufale)`,
    `non (?:ci |mi )?risult(?:a|ano) che(?: [\\p{L}']+){0,6}`,
  ],
);

/** Says by two denials that the claim may well be true: no fact after it corrects that. */
export const conceded = phrases([
  "(?:non è|non sarebbe|non sono) (?:del tutto |affatto |certo |proprio )?(?:fals[oaie]|inventat[oaie]|infondat[oaie]) (?:che|quanto|quello)",
  "né confermare né smentire",
]);

/** Points to a page so that people get to know the brand, take what is on offer, or wait for news: that corrects nothing. */
export const inviting = phrases([
  "(?:conoscer(?:ci|e)|conosci|scopr(?:i|ire|irci|a|ite|irete)|visita(?:ci|re|te|teci)?|visitare|seguici|seguirci|entrare|dai un'occhiata|dare un'occhiata|ti aspettiamo|la aspettiamo|vi aspettiamo|il nostro mondo|la nostra storia|le nostre (?:novità|collezioni|proposte|lampade|offerte)|nuova collezione|catalogo)",
  "(?:stiamo|staremo) (?:correggendo|rimediando|sistemando|verificando|controllando|indagando|valutando)|ci saranno più controlli|non accadrà più|non succederà più|(?:ci|mi) scusiamo per (?:quello|quanto) (?:che )?(?:hai|ha|avete) letto",
  "(?:per (?:info|informazioni|contattarci|scriverci|assistenza)|servizio clienti|modulo di contatto)",
]);
