import type { Params } from "../../lib/rule.ts";

/** Messages of the rule, by what is wrong with the disclosure. */
export const discloseMessages = {
  missing: {
    it: {
      message: () => "Il post non dichiara il legame commerciale.",
      hint: ({ example }: Params) =>
        `Aprilo con la dicitura: «Pubblicità» o «Sponsorizzato da ${example}» se sei pagato, «Prodotto ricevuto in omaggio da ${example}» se è un regalo, «Invitato da ${example}» se sei ospite.`,
    },
    en: {
      message: () => "The post does not declare the commercial tie.",
      hint: ({ example }: Params) =>
        `Open with the wording: “Ad” or “Sponsored by ${example}” if you are paid, “Gifted by ${example}” if it is a present, “Invited by ${example}” if you are a guest.`,
    },
  },
  vague: {
    it: {
      message: () => "Queste parole accennano a un legame, ma non dicono quale.",
      hint: ({ example }: Params) =>
        `Una collaborazione può essere pagata o no. Di’ che cosa è: «Pubblicità», «Sponsorizzato da ${example}», «Prodotto ricevuto in omaggio», «Invitato da».`,
    },
    en: {
      message: () => "These words hint at a tie without saying which.",
      hint: ({ example }: Params) =>
        `A collaboration may be paid or not. Say what it is: “Ad”, “Sponsored by ${example}”, “Gifted by”, “Invited by”.`,
    },
  },
  sponsoredWrong: {
    it: {
      message: () => "Qui c’è un compenso: questa dicitura dice un’altra cosa.",
      hint: ({ example }: Params) => `Quando si è pagati la parola è «Pubblicità» o «Sponsorizzato da ${example}».`,
    },
    en: {
      message: () => "You are being paid: this wording says something else.",
      hint: ({ example }: Params) => `When you are paid the word is “Ad” or “Sponsored by ${example}”.`,
    },
  },
  giftedWrong: {
    it: {
      message: () => "Il prodotto è un omaggio: questa dicitura dice un’altra cosa.",
      hint: ({ example }: Params) => `Scrivi «Prodotto ricevuto in omaggio da ${example}» oppure #gifted.`,
    },
    en: {
      message: () => "The product is a present: this wording says something else.",
      hint: ({ example }: Params) => `Write “Gifted by ${example}” or #gifted.`,
    },
  },
  invitedWrong: {
    it: {
      message: () => "Sei stato invitato: questa dicitura dice un’altra cosa.",
      hint: ({ example }: Params) => `Scrivi «Invitato da ${example}» oppure «ospite di ${example}».`,
    },
    en: {
      message: () => "You were invited: this wording says something else.",
      hint: ({ example }: Params) => `Write “Invited by ${example}” or “guest of ${example}”.`,
    },
  },
  hidden: {
    it: {
      message: () => "La dicitura c’è, ma non si vede subito.",
      hint: () => "Portala in testa, nella prima riga: chi non tocca «altro» deve vederla lo stesso.",
    },
    en: {
      message: () => "The wording is there, but people don’t see it at once.",
      hint: () => "Bring it to the top, in the first line: people who never tap “more” must see it too.",
    },
  },
  buried: {
    it: {
      message: () => "La dicitura è in mezzo agli altri hashtag, dove nessuno la legge.",
      hint: () => "Staccala dagli altri e mettila all’inizio del testo.",
    },
    en: {
      message: () => "The wording is in among the other hashtags, where nobody reads it.",
      hint: () => "Take it out of the row and put it at the beginning of the text.",
    },
  },
  noBrand: {
    it: {
      message: ({ brand }: Params) => `Si vede che è un contenuto commerciale, ma non per chi: manca ${brand}.`,
      hint: ({ brand }: Params) => `Nomina il marchio accanto alla dicitura, per esempio «Pubblicità | ${brand}».`,
    },
    en: {
      message: ({ brand }: Params) => `It shows that this is commercial, but not for whom: ${brand} is missing.`,
      hint: ({ brand }: Params) => `Name the brand beside the wording, for instance “Ad | ${brand}”.`,
    },
  },
  notNeeded: {
    it: {
      message: () => "Qui non c’è nessun legame da dichiarare: la dicitura dice il falso.",
      hint: () => "Toglila. Se tutto porta #adv, chi legge non distingue più la pubblicità dal resto.",
    },
    en: {
      message: () => "There is no tie to declare here: the wording says something untrue.",
      hint: () => "Take it out. If everything carries #ad, readers can no longer tell advertising from the rest.",
    },
  },
} as const;
