import { describe, expect, it } from "vitest";
import type { Locale } from "../locale.ts";
import { parseText } from "../text.ts";
import { englishSlips } from "./en.ts";
import { italianSlips } from "./it.ts";
import { findSlips } from "./slip.ts";

const ids = (raw: string, locale: Locale) =>
  findSlips(parseText(raw, locale), locale === "it" ? italianSlips : englishSlips).map((slip) => slip.id);

/** Row of the reference table, texts that have the slip, texts that look like it. */
const italian: readonly (readonly [id: string, slips: readonly string[], clean: readonly string[]])[] = [
  ["IT01", ["perchè no", "poichè può succedere", "affinchè arrivi", "benchè tardi"], ["perché no", "chi è", "che è"]],
  ["IT02", ["qual'è il prezzo", "Qual’é"], ["qual è il prezzo", "quale è"]],
  ["IT03", ["un pò di pazienza", "un po di tempo"], ["un po' di tempo", "un popolo", "il Po"]],
  ["IT04", ["siamo daccordo"], ["siamo d'accordo"]],
  ["IT05", ["pultroppo no", "propio così"], ["purtroppo", "proprio così"]],
  ["IT06", ["un'altro giorno", "un’errore", "un'account"], ["un'altra volta", "un'auto", "un'ora"]],
  ["IT07", ["un altra volta", "un azienda", "un attenzione"], ["un altro", "un errore", "un artista", "un orario"]],
  ["IT08", ["nè carne", "ne' l'uno"], ["né carne", "ne abbiamo"]],
  ["IT09", ["a se stesso", "sè stessa"], ["sé stessa", "lo stesso"]],
  ["IT10", ["Si, certo", "ora si' che va"], ["Sì, certo", "si scrive così", "Si apre alle 10"]],
  ["IT11", ["mi da fastidio", "ti da ragione"], ["mi dà fastidio", "scrivimi da casa", "vengo da te"]],
  ["IT12", ["due anni fà", "come stà"], ["due anni fa", "come sta"]],
  ["IT13", ["quì", "quà"], ["qui", "qua"]],
  ["IT14", ["ti dò ragione"], ["ti do ragione"]],
  ["IT15", ["non lo sò"], ["non lo so"]],
  ["IT16", ["E' arrivato", "E’ un errore"], ["È arrivato", "«E» commerciale", "E poi"]],
  [
    "IT17",
    ["la citta' nuova", "perche' no", "piu' bello", "sara' fatto", "perche no", "di piu"],
    ["la città", "un po' di", "Sara ti scrive", "quell'ordine", "anch'io", "va' piano"],
  ],
  [
    "IT18",
    ["tutto apposto", "avvolte", "accellerare", "caso eccezzionale", "poco efficente", "il ritrado", "ci dispaice"],
    ["a posto", "a volte", "accelerare", "eccezionale"],
  ],
  ["IT19", ["qualcun'altro", "buon'anno"], ["qualcun altro", "qualcun'altra", "buon anno"]],
  ["IT20", ["fin'ora", "tutt'ora"], ["finora", "tutt'altro"]],
  ["IT21", ["non centra niente"], ["non c'entra niente", "centra il bersaglio", "non centra l'obiettivo"]],
  ["IT22", ["c'è molti commenti", "c'è delle lampade"], ["ci sono molti", "c'è molto da fare", "c'è un problema"]],
  ["IT23", ["a me mi piace"], ["a me piace", "mi piace"]],
  ["IT24", ["più migliore", "più peggio"], ["più buono", "il migliore"]],
  ["IT25", ["Facebook piuttosto che Instagram, piuttosto che X"], ["leggere piuttosto che scrivere"]],
  ["IT26", ["assolutamente sì", "un attimino"], ["assolutamente vero", "un attimo"]],
  ["IT27", ["ciao  a tutti"], ["ciao a tutti", "Fine.  Inizio"]],
  ["IT28", ["ciao , come", "bene ."], ["ciao, come", "ciao :)", "bene ...", "ore 18 :-)"]],
  ["IT29", ["ciao,come", "finito.Poi"], ["7,90 €", "ore 18:00", "S.p.A.", "bottegalume.example", "ciao, come"]],
  ["IT30", ["aspetta.. poi", "aspetta....."], ["aspetta...", "aspetta…"]],
  ["IT31", ["Bello!!", "Davvero??"], ["Bello!", "Davvero?"]],
  ["IT32", ["xkè no", "cmq sì", "nn so", "x te"], ["perché no", "comunque", "taglia x", "km 3"]],
  ["IT33", ["GRAZIE MILLE A TUTTI"], ["LED E14", "Grazie mille", "la sede INPS di Parma"]],
  ["IT34", ["il il post", "come come"], ["piano piano", "via via", "subito subito", "no no"]],
  ["IT35", ["sia noi che anche voi"], ["sia noi sia voi", "sia noi che voi"]],
  [
    "IT36",
    ["il scontrino", "il staff", "uno post", "un sconto", "dei errori", "i zaini", "quel sbaglio"],
    [
      "lo scontrino",
      "lo staff",
      "un post",
      "uno sconto",
      "un sms",
      "il sole",
      "di sconto",
      "i suoi",
      "dei pacchi",
      "i ai",
      "I soci",
    ],
  ],
  [
    "IT37",
    ["diversi volte", "la problema", "il lampada", "due giorno"],
    ["diverse volte", "il problema", "la lampada", "due giorni", "molti anni", "della tua lampada"],
  ],
  [
    "IT38",
    ["se avrei tempo", "se sarebbe vero"],
    ["se avessi tempo", "anche se avremmo dovuto", "non so se sarebbe utile"],
  ],
  ["IT39", ["la brand awarness", "video-maketing", "moviememento"], ["brand awareness", "marketing"]],
  [
    "IT40",
    ["o ricevuto il pacco", "ti anno scritto", "ai visto", "che a fatto"],
    ["rotto o perso", "l'anno passato", "ai clienti", "a fatto compiuto", "quest'anno fatto"],
  ],
  [
    "IT41",
    [
      "il pacco e stato aperto",
      "l'ordine e in viaggio",
      "Purtroppo é tardi",
      "ti da diritto a un buono",
      "non serve ne fretta né ansia",
      "porta con se la carta",
      "ce un errore",
      "c'è l'hai fatta",
      "vi anno avvisato",
      "tra un hanno",
      "il corriere a lasciato il pacco",
      "ci vediamo sta sera",
      "ora è tutto apposto",
      "il messaggio di il cliente",
    ],
    [
      "lo stato e la consegna",
      "il pacco e la fattura",
      "scrivici da casa",
      "non ne abbiamo né qui né là",
      "se ne è andato",
      "ce la fai",
      "un anno passato bene",
      "vicino a letto",
      "fatto apposta per te",
      "sta serena",
      "Passa in oltre cento negozi",
    ],
  ],
  [
    "IT42",
    [
      "i nostro tecnici",
      "il tua ordine",
      "il prenotazione",
      "i spedizioni",
      "Il pacco è arrivata ieri",
      "le sedie sono arrivati",
      "sono stati aggiornato",
      "siamo contenta",
      "nel ufficio",
    ],
    [
      "i nostri tecnici",
      "la tua prenotazione",
      "le spedizioni",
      "il menù senza glutine",
      "ce lo siamo meritato",
      "il sabato è aperta",
      "sono stati aggiornati",
      "si è arrivati tardi",
      "quel loggione",
    ],
  ],
  ["IT43", ["ha rimasto in reception", "non potiamo", "è chiuduto"], ["è rimasto", "il partito ha", "possiamo"]],
  ["IT44", ["in tutta italia", "la tratta Roma-napoli"], ["in tutta Italia", "la città natale", "@napoli", "#milano"]],
];

const english: typeof italian = [
  ["EN01", ["it's own page"], ["its own page", "it's ours"]],
  ["EN02", ["its a shame", "its not right"], ["it's a shame", "its label", "its own", "its on-off switch"]],
  [
    "EN03",
    ["your welcome", "your right", "Your right, we failed"],
    ["you're right", "your right hand", "your right to complain", "your welcome email"],
  ],
  ["EN04", ["you're order"], ["your order", "you're next", "you're right"]],
  [
    "EN05",
    ["their is a problem", "all there products", "there own fault"],
    ["there is a problem", "their products", "they're here", "we were there in May"],
  ],
  ["EN06", ["should of told", "could of called"], ["should have told", "could, of course", "could of course"]],
  ["EN07", ["to loose followers", "we loose trust"], ["lose followers", "a loose wire", "the wire is loose"]],
  [
    "EN08",
    ["the affect on you", "will effect your order"],
    ["the effect on you", "will affect your order", "it affects you"],
  ],
  ["EN09", ["better then the last"], ["better than the last", "first this, then that"]],
  [
    "EN10",
    ["to late to", "it was to many", "took to long"],
    ["too late to", "to many of you", "sorry to long-time customers"],
  ],
  [
    "EN11",
    ["recieved", "seperate", "alot", "unfortunatly", "appologise", "we dont"],
    ["received", "apologise", "apologize", "a lot"],
  ],
  ["EN12", ["who's order is late"], ["whose order", "who's next"]],
  ["EN13", ["less people"], ["fewer people", "less time"]],
  ["EN14", ["the amount of people"], ["the number of people", "the amount of time"]],
  ["EN15", ["a gift for Anna and I."], ["for Anna and me.", "Thanks to Anna and I hope so."]],
  ["EN16", ["a complementary gift"], ["a complimentary gift", "complementary colours"]],
  ["EN17", ["your advise", "please advice"], ["your advice", "please advise"]],
  ["EN18", ["every day prices"], ["everyday prices", "open every day"]],
  ["EN19", ["the principle reason"], ["the principal reason", "a matter of principle"]],
  ["EN20", ["it peaked your interest"], ["it piqued your interest", "sales peaked"]],
  ["EN21", ["a sneak peak"], ["a sneak peek", "the peak"]],
  [
    "EN22",
    ["a update", "a hour", "A email was lost", "a unhappy day"],
    ["an update", "an hour", "a user", "a European", "a one-off", "a unit", "a used lamp", "plan A is ready"],
  ],
  ["EN23", ["an user", "an parcel"], ["a user", "an hour", "an SMS", "an LED bulb", "an led bulb", "an urgent"]],
  ["EN24", ["the the post"], ["that that is", "we had had"]],
  ["EN25", ["hi  all"], ["hi all", "Done.  Next"]],
  ["EN26", ["hi , all", "sorry .", "done.Next"], ["hi, all", "so :)", "6 p.m.", "e.g. this"]],
  ["EN27", ["Great!!", "wait.. no"], ["Great!", "wait..."]],
  ["EN28", ["and i think", "i'm sorry"], ["and I think", "i.e. this", "part i.2"]],
  ["EN29", ["the photo's are", "lamp's were"], ["the photos are", "it's here", "Julia's here", "what's have"]],
  [
    "EN30",
    ["we was wrong", "our customers has", "it don't"],
    [
      "we were wrong",
      "the way we treated you was wrong",
      "what happened to you is sad",
      "the team behind these lamps is small",
      "does it have",
    ],
  ],
  ["EN31", ["thx for ur order", "pls wait"], ["thanks for your order", "U-shaped"]],
  ["EN32", ["THANKS EVERY BODY"], ["an LED bulb", "the E14 LED"]],
  [
    "EN33",
    [
      "the order is come back",
      "the lamp is back since Monday",
      "sorry that you waited since Friday",
      "we are open to all since always",
      "a too strong bulb had been put in",
      "before seven of the evening",
      "you can write me private",
      "we refund you also the shipping",
      "yesterday the driver has called",
      "for this we ask you excuse",
      "she explained me the reason",
      "nobody told to the drivers",
      "we send to you a new one",
      "we bring the box at your place",
      "in the kitchen work four cooks",
      "we don't make them more.",
      "since two weeks",
      "write in private message",
      "we are agree",
    ],
    [
      "it has come back",
      "yesterday the driver called",
      "ask for an excuse",
      "she explained to me",
      "nobody told the drivers",
      "what we send to you",
      "we bring the box to your place",
      "the people in the kitchen work ten hours",
      "since two o'clock",
      "in a private message",
      "we have told him since yesterday",
      "we have been closed since Monday",
      "not a too-strong bulb",
      "at the end of the morning",
      "write to us privately",
    ],
  ],
  [
    "EN34",
    [
      "famous for it's terrace",
      "its looking good",
      "a message from you're bank",
      "your going to love it",
      "they won't be their when you log in",
      "I gave it too your neighbour",
      "rather then wait",
      "because off the snow",
      "we where late",
      "Were sorry about this",
      "a quite room",
      "Think you for your patience",
      "it was delivered buy hand",
      "could you by so kind",
      "the driver new that",
      "please right to us",
      "walk passed the shop",
      "the bad whether",
      "sorry to here that",
      "let us now if it helps",
      "about an our",
    ],
    [
      "after it's gone",
      "its opening hours",
      "when it comes to you, we're ready",
      "your going-away party",
      "their parcel is there",
      "me too, the other day",
      "first this, then that",
      "tell us where you are",
      "Were you at home?",
      "quite a room",
      "I think you are right",
      "what you buy at the till",
      "who is new in the team",
      "the right size",
      "we passed the shop",
      "whether or not it rains",
      "from here to the sea",
      "we now know why",
      "an our-own-brand lamp",
    ],
  ],
  [
    "EN35",
    [
      "open form 8am to 6pm",
      "fill in the from below",
      "the status of you order",
      "thank your for waiting",
      "tell use the code",
      "sorry fro the wait",
      "ready in tow days",
      "as soon the parcel is back",
      "We will you tomorrow",
      "could you me your number",
      "it has has been fixed there there",
      "closed on monday",
      "Whos ready?",
      "lets see",
      "yesterdays post",
      "both shop's in Leeds",
    ],
    [
      "the form 8am queue asked for",
      "when you order",
      "from us to you",
      "of use to you",
      "to and fro",
      "tow the car",
      "as soon as the parcel is back",
      "if we can you will know",
      "closed on Monday",
      "french fries",
      "she lets see-through labels go",
      "our shop's owner",
    ],
  ],
  [
    "EN36",
    [
      "one of our drivers have found it",
      "everyone at the branch are happy",
      "the parcel have arrived",
      "the menu include bread",
      "Our prices has changed",
      "both of the lamps was broken",
      "Has you seen it?",
      "these kind of things",
      "a parcels",
      "it takes two day.",
    ],
    [
      "one of our drivers has found it",
      "did the parcel have a label",
      "make the parcel arrive",
      "the cake and the menu include it",
      "Two hours is a long wait",
      "what happened to the lamps is sad",
      "this kind of thing",
      "a two hour wait",
      "let everyone have one",
    ],
  ],
  [
    "EN37",
    [
      "it has came back",
      "we done it",
      "the sale begun",
      "we didn't received it",
      "sorry for keep you waiting",
      "you were suppose to",
    ],
    ["it came back", "well done", "it has begun", "we didn't receive it", "for keeping you waiting", "I suppose so"],
  ],
];

/** Rows without end, which a pattern that goes back over them again and again would not get through, and the slips in them. */
const hostile: Readonly<Record<Locale, readonly (readonly [row: string, slips: readonly string[]])[]>> = {
  it: [
    ["a ", ["IT34"]],
    ["A ", ["IT34"]],
    ["!", ["IT31"]],
    ["A! ", []],
    ["..", ["IT30"]],
    ["'", []],
    ["se ", []],
    ["o ", []],
    ["piuttosto che ", ["IT25"]],
    ["the ", []],
    ["your ", []],
  ],
  en: [
    ["a ", ["EN24"]],
    ["A ", ["EN24"]],
    ["!", ["EN27"]],
    ["A! ", []],
    ["..", ["EN27"]],
    ["'", []],
    ["the ", ["EN24"]],
    ["your ", ["EN24", "EN35"]],
    ["o ", []],
    ["se ", []],
    ["piuttosto che ", []],
  ],
};

describe.each([
  ["it", italian],
  ["en", english],
] as const)("slips: %s", (locale, rows) => {
  it.each(rows)("%s", (id, slips, clean) => {
    for (const raw of slips) expect(ids(raw, locale), raw).toContain(id);
    for (const raw of clean) expect(ids(raw, locale), raw).not.toContain(id);
  });

  it("has every row of the table", () => {
    const have = new Set((locale === "it" ? italianSlips : englishSlips).map((rule) => rule.id));
    expect([...have].sort()).toEqual(rows.map(([id]) => id).sort());
  });

  it.each(hostile[locale])("finds in 20,000 characters of %j what it finds in 200", (row, found) => {
    const kinds = (length: number) => [...new Set(ids(row.repeat(length).slice(0, length), locale))];
    expect(kinds(20_000)).toEqual(found);
    expect(kinds(200)).toEqual(found);
  });
});

describe("findSlips", () => {
  it("leaves addresses and quotations alone", () => {
    expect(ids("Scrivi a perchè.no@bottegalume.example: hai scritto «qual'è il problema»", "it")).toEqual([]);
  });

  it("says what to write instead, and where", () => {
    const raw = "Ciao, qual’è l'ordine?";
    const [found] = findSlips(parseText(raw, "it"), italianSlips);
    expect(found).toMatchObject({ id: "IT02", fix: "qual è" });
    expect(raw.slice(found?.start, found?.end)).toBe("qual’è");
  });
});
