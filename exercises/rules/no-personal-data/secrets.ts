import { isQuoted, matches, pattern, sentenceAt } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import type { TextDoc } from "../../lib/text.ts";

/** What opens somebody's money or account, and no firm needs to be told. A refund needs an IBAN, a loan a library card. */
const secret = {
  it: pattern([
    "(?:numer[oi]|dati|estremi|codic[ei]|cifre|foto) (?:completi |intero )?(?:della|di|delle) (?:tua |sua |vostra |una )?(?:carta(?! (?:d'|fedeltà|socio|soci|dei|del|della|punti|cliente|studente))|carte)(?: (?:di (?:credito|debito)|prepagata|bancomat))?|(?:carta di credito|bancomat) con (?:il )?codice|cvv|cvc|codice di sicurezza|(?<!codice )pin|password|(?:tue |sue )?credenziali|codice (?:otp|pin|di accesso|usa e getta)",
  ]),
  en: pattern([
    "(?<!(?:library|membership|loyalty|member|points|season|student|identity|id|gift|travel|club) )card (?:number|details|no|digits)|cvv|cvc|security code|(?<!a )pin(?: number| code)?(?! (?:it|this|that|the|to|on|your|us|badge|up|down))|passwords?|passcodes?|one-time (?:code|password)|login details",
  ]),
} as const;

/** Before it, in its clause: it is asked for. */
const asked = {
  it: /(?<!\p{L})(?:(?:mand|invi|scriv|comunic|forn|indic|alleg|lasc|conferm|gir|dett)\p{L}*|d(?:acci|ammi|ici|immi|ia|ateci|iteci)|(?:ci|mi) (?:serv\p{L}+|dia|dica|dai|dici|occorr\p{L}+|bast\p{L}+)|servono|serve|occorre|occorrono|abbiamo bisogno|con)(?!\p{L})[^.!?;]{0,60}$/u,
  en: /(?<!\p{L})(?:send|give|tell|share|message|email|write|provide|include|confirm|pass|drop|dm|text|read|need|want|have|let (?:us|me) have|along with|and)(?!\p{L})[^.!?;]{0,60}$/u,
} as const;

/** In the clause, too: it is warned against, or was done. */
const warned = {
  it: /(?<!\p{L})(?:non|mai|nessuno|né|senza|cambi\p{L}*|reimpost\p{L}*|dimenticat\p{L}*|abbiamo|hai|ha)(?!\p{L})/u,
  en: /(?<!\p{L})(?:not|\p{L}+n't|never|nobody|no|without|cannot|change|changed|reset|forgot\p{L}*|asked|stored|store|leaked)(?!\p{L})/u,
} as const;

/** Finds where a card's number, a PIN or a password is asked for: no firm may, not even in private. */
export function findSecretsAsked(text: TextDoc): Range[] {
  return matches(text, secret[text.locale])
    .slice(0, 20)
    .filter((place) => {
      const sentence = sentenceAt(text, place);
      if (sentence === undefined || isQuoted(text, place)) return false;
      const before = text.folded.slice(sentence.start, place.start);
      return asked[text.locale].test(before) && !warned[text.locale].test(before);
    });
}
