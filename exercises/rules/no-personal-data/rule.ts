import * as z from "zod/mini";
import { findAsked } from "../../lib/asked-data/find.ts";
import { spot } from "../../lib/pattern/phrases.ts";
import { matches, sentenceAt } from "../../lib/pattern.ts";
import { overlaps, type Range } from "../../lib/range.ts";
import { defineRule } from "../../lib/rule.ts";
import { fold } from "../../lib/text/fold.ts";
import type { TextDoc } from "../../lib/text.ts";
import { type Datum, personalData } from "./data.ts";
import { findNamed } from "./named.ts";
import { findSecretsAsked } from "./secrets.ts";
import { findTold } from "./told.ts";
import * as en from "./words.en.ts";
import * as it from "./words.it.ts";

const words = { it, en };

/** Mailboxes that anybody may own: an address there is a person's. */
const freeMail =
  /@(?:gmail|googlemail|hotmail|outlook|live|yahoo|libero|virgilio|alice|tiscali|icloud|me|proton|protonmail|fastwebnet|tin|email|aol|gmx|btinternet)\./;

/** What an office calls its mailbox, in either language: nobody's own. */
const officeMail =
  /^(?:[\p{L}\p{N}.+-]*[.+-])?(?:info|ciao|hello|hi|help|helpdesk|support|supporto|assistenza|assist|care|customer\p{L}*|client\p{L}*|servizi\p{L}*|service\p{L}*|team|staff|shop|store|negozio|bottega|ordini|orders?|resi|returns?|refunds?|rimborsi|reclami|complaints?|segnalazioni|sicurezza|safety|stampa|press|media|ufficio\p{L}*|office|sportello|anagrafe|urp|comune|protocollo|segreteria|reception|prenotazioni|bookings?|reservations?|amministrazione|admin|contatt[io]|contact\p{L}*|scrivici|writetous|social|web|posta|mail|volontari|volunteers|redazione|desk|enquiries|feedback|privacy|dpo)[\p{L}\p{N}]{0,12}@/u;

/** Numbers that only firms have, and numbers that mostly people have. */
const freephone = /^(?:\+39|0039)?800/;
const mobile = /^(?:(?:\+39|0039)?3|(?:\+44|0044|0)7)/;

/** 'Your e-mail is …': the person's own, whatever the domain. */
const theirMail =
  /(?:tua|sua|vostra|your) (?:e-?mail|mail|casella|mailbox)(?: address)?[^.!?\n]{0,15}$|(?:(?:abbiamo|ho) (?:\p{L}+ )?(?:scritto|risposto|mandato)[^.!?\n]{0,25} a|(?:we|i)(?:'ve| have)? (?:wrote|written|e-?mailed|replied)(?: to)?(?: (?:you|him|her))?(?: at)?|mail che (?:ci|mi) (?:ha|hai) dato,?|(?:reclamo|mail) era di|from the address) ?$/u;

/** What stands before somebody's own number, for certain: 'your number is', 'we'll ring you on'. */
const theirNumber =
  /(?<!\p{L})(?:(?:tuo|suo|vostro) (?:numero|telefono|cellulare|recapito)|your (?:own )?(?:number|phone|mobile|cell|landline)|(?:ti|la|vi) (?:(?:ri)?chiam|contatt|telefon)\p{L}+(?: \p{L}+){0,2} (?:al|allo|sul|sullo)|(?:call|ring|phone|reach|text) you(?: \p{L}+){0,2} (?:on|at)) ?[^.!?\n]{0,12}$/u;

/** Digits and letters only, for comparing contacts however they are spaced. */
const plain = (contact: string) => contact.toLowerCase().replace(/[^\p{L}\p{N}@.+]/gu, "");

/** Whether a datum is the brand's own, by the scene's contacts or by what introduces it; where no case is known, a reply's telephone number is. */
function isOurs(text: TextDoc, datum: Datum, contacts: readonly string[], noCase: boolean): boolean {
  const said = plain(text.folded.slice(datum.start, datum.end));
  if (contacts.some((contact) => plain(contact).includes(said) || said.includes(plain(contact)))) return true;
  if (datum.kind === "code" || datum.kind === "order") return false;
  const sentence = sentenceAt(text, datum);
  const before = text.folded.slice(Math.max(sentence?.start ?? 0, datum.start - 90), datum.start);
  const { ours, theirs } = words[text.locale];
  if (datum.kind === "mail") {
    if (freeMail.test(said) || theirMail.test(before)) return false;
    if (officeMail.test(said)) return true;
    const domains = contacts.flatMap((contact) => contact.toLowerCase().match(/@([\p{L}\p{N}.-]+)/u)?.[1] ?? []);
    return domains.length === 0 || domains.some((domain) => said.endsWith(`@${domain}`));
  }
  if (noCase && datum.kind === "phone") return !theirNumber.test(before);
  if (theirs.test(before)) return false;
  return (
    ours.test(before) ||
    (datum.kind === "phone" && (freephone.test(said) || (contacts.length === 0 && !mobile.test(said))))
  );
}

/** Whether an address is one that everybody has read or may: each of its numbers and long words is there. */
function isGivenPlace(text: TextDoc, { kind, start, end }: Datum, open: string): boolean {
  if (kind !== "address" || open === "") return false;
  const parts = (text.folded.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (part) => /\p{N}/u.test(part) || (part.length > 3 && !/^(?:flat|number|numero|apartment|civico)$/u.test(part)),
  );
  return parts.every((part) => new RegExp(`(?<![\\p{L}\\p{N}])${part}(?![\\p{L}\\p{N}])`, "u").test(open));
}

/** Only the other choice: 'here in the comments, or in a direct message', 'or by email to ciao@…', of which the @ is found. */
const otherwise =
  /(?<!\p{L})(?:or|oppure|o|ovvero)(?:,? (?!\p{L}*(?:not|non)(?!\p{L}))[\p{L}']+){0,4},? [\p{L}\p{N}._-]*$/u;

/** Asked for in the open: no private way stands in the sentence, or only as the other choice. */
function askedInPublic(text: TextDoc): Range[] {
  const { asking, inPrivate } = words[text.locale];
  return spot(text, asking).filter((place) => {
    const sentence = sentenceAt(text, place) ?? place;
    return matches(text, inPrivate, sentence).every(
      (way) =>
        (way.start >= place.start &&
          way.end <= place.end &&
          /mail|telefon|posta/.test(text.folded.slice(way.start, way.end))) ||
        (way.start >= place.end && otherwise.test(text.folded.slice(place.end, way.start))),
    );
  });
}

/** Personal data stay out of public replies: none is published, none asked for. */
export const noPersonalData = defineRule({
  id: "no-personal-data",
  severity: "blocking",
  options: z.strictObject({
    /** Contacts of the brand. With none given, company mailboxes and numbers introduced as ours are let be; where nothing is known of the case either, any telephone number that isn't said to be the person's. */
    contacts: z._default(z.array(z.string()), []),
    /** What everybody can read already or the case gives to be told: the comment, the names, the facts. With none given, whoever is called by name wrote the comment, and what was bought or paid stood in it. */
    known: z._default(z.array(z.string()), []),
  }),
  askedFor: () => true,
  fromScene: (scene) => ({
    contacts: scene.contacts,
    known: [scene.comment, scene.brand, scene.person.name ?? "", ...scene.facts],
  }),
  messages: {
    published: {
      it: {
        message: () => "Qui chiunque può leggere un dato personale.",
        hint: () => "Toglilo: un numero d’ordine, un telefono o un indirizzo si scrivono solo in privato.",
      },
      en: {
        message: () => "Anybody can read this personal detail.",
        hint: () => "Take it out: order numbers, phone numbers and addresses belong in private messages.",
      },
    },
    named: {
      it: {
        message: () =>
          "Qui fai davanti a tutti il nome di una persona che non c’entra, o un cognome che nessuno ha dato.",
        hint: () => "Togli il nome: basta «una collega», «un altro cliente», o «noi».",
      },
      en: {
        message: () => "This names somebody in front of everybody: a third person, or a surname that nobody gave.",
        hint: () => "Leave the name out: “a colleague”, “another customer” or simply “we” will do.",
      },
    },
    told: {
      it: {
        message: () => "Qui racconti a tutti una cosa che sai solo tu, da una scheda o da un colloquio privato.",
        hint: () =>
          "Salute, famiglia, lavoro, soldi e acquisti restano in privato: rispondi solo a quello che si legge nel commento.",
      },
      en: {
        message: () => "This tells everybody what you know only from your files or from a private conversation.",
        hint: () => "Health, family, work, money and purchases stay private: answer only what the comment itself says.",
      },
    },
    secret: {
      it: {
        message: () => "Numeri di carte, PIN e password non si chiedono mai, nemmeno in privato.",
        hint: () =>
          "Toglilo: chi riceve una richiesta così impara a fidarsi dei truffatori. Per un rimborso basta l’ordine.",
      },
      en: {
        message: () => "Never ask for a card number, a PIN or a password, not even in private.",
        hint: () =>
          "Take it out: whoever gets used to such a request will trust a fraudster. For a refund, the order is enough.",
      },
    },
    asked: {
      it: {
        message: () => "Così chiedi un dato personale davanti a tutti.",
        hint: () => "Chiedilo in un messaggio privato o per e-mail, e di’ a che cosa ti serve.",
      },
      en: {
        message: () => "This asks for a personal detail in front of everybody.",
        hint: () => "Ask for it in a direct message or by e-mail, and say what you need it for.",
      },
    },
  },
  check(text, { contacts, known }) {
    const secrets = findSecretsAsked(text);
    const open = fold(known.join("\n"));
    const noCase = contacts.length === 0 && open === "";
    return {
      findings: [
        ...personalData(text)
          .filter((datum) => !isOurs(text, datum, contacts, noCase) && !isGivenPlace(text, datum, open))
          .map((range) => ({ message: "published" as const, range })),
        ...findNamed(text, open).map((range) => ({ message: "named" as const, range })),
        ...findTold(text, open).map((range) => ({ message: "told" as const, range })),
        ...secrets.map((range) => ({ message: "secret" as const, range })),
        ...[...askedInPublic(text), ...findAsked(text, open)]
          .filter((range) => !secrets.some((one) => overlaps(one, range)))
          .map((range) => ({ message: "asked" as const, range })),
      ],
    };
  },
});
