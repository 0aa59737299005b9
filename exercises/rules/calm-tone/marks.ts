import { isQuoted } from "../../lib/pattern.ts";
import { placesIn, type Range } from "../../lib/range.ts";
import type { TextDoc } from "../../lib/text.ts";

/** A pictograph with its modifiers and joiners: one sign to the eye. Digits, ©, ® and ™ aren't counted. */
const emoji =
  /(?![\d#*©®™↔-↙])\p{Extended_Pictographic}(?:[\u{1F3FB}-\u{1F3FF}\uFE0F]|\u200D\p{Extended_Pictographic}){0,12}|[\u{1F1E6}-\u{1F1FF}]{2}/gu;

/** Faces that laugh or mock: beside a complaint they laugh at the person. */
const laughing = /[😂🤣😆😹😝😜🤪😛🙄😏🤡😉🙃🤭😈💩🤦🤷🥱👏🔥😅😎🎉🥳🍗🍖🥓🍕🍿🍻🍺🥂🍾🎊🎈👻💃🕺🧯🐢🐌🦄🤠🥸🤓🤥🧐]/u;

/** Hearts, praying hands and sad faces go with an apology. */
const tender = /[🙏💔❤🧡💛💚💙💜🤍🖤🤎😔😢😞😟🥺😥😕☹]/u;

/** Ordinary words in capitals shout; these are names, signs and short forms, whatever their length. */
const acronyms = new Set(
  "URP PEC GDPR SPID IBAN HACCP ISTAT INPS INAIL USL ASL ONLUS ODV ETS ISEE CIE RSU PDF FAQ HTTP HTTPS WWW SMS PIN GPS LED USB HTML COVID RAEE ANPR IMU TARI BRT GLS DHL UPS SDA DPD ATM NHS RSVP DIY ASAP UNESCO UNICEF NASA IKEA FIAT AGCM AGCOM IVASS CONSOB SOS NPS WIFI VAT ISO LGBT LGBTQ LGBTQIA BBC RAI TGV AVIS CARITAS ENPA WWF".split(
    " ",
  ),
);

/** Runs of exclamation marks, and marks heaped up as in '?!'. */
export function heapedMarks(text: TextDoc): Range[] {
  return placesIn(text.raw, /[!?！？‼⁉]{2,}|‼|⁉/gu).filter((place) => !isQuoted(text, place));
}

/** Every exclamation mark outside quotation marks. */
export function exclamations(text: TextDoc): Range[] {
  return placesIn(text.raw, /!/g).filter((place) => !isQuoted(text, place));
}

/** Emoji in order, each with whether it laughs, or goes with an apology. */
export function emojis(text: TextDoc): (Range & { readonly laughs: boolean; readonly tender: boolean })[] {
  return [...text.raw.matchAll(emoji)].map(({ 0: sign, index }) => ({
    start: index,
    end: index + sign.length,
    laughs: laughing.test(sign),
    tender: tender.test(sign) && !laughing.test(sign),
  }));
}

/** Letters that nobody can say as a word are a short form, 'CCTV'; a sound has its last letters again, 'PFFT', 'GRRR'. */
const unspoken = /^(?!.*(\p{L})\1\p{L}?$)[^AEIOUYÀ-Ý'’]+$/u;

/** A word in capitals that isn't a short form, a code or a handle. */
function shouts(word: string): boolean {
  return /^\p{Lu}[\p{Lu}'’]+$/u.test(word) && !unspoken.test(word) && !acronyms.has(word.replace(/['’]/g, ""));
}

/** Capitals for emphasis: two such words in a row, or one of four letters and more. Names that the brand writes so are let be. */
export function shouting(text: TextDoc, names: readonly string[]): Range[] {
  const known = new Set(names.flatMap((name) => name.toUpperCase().split(/\s+/)));
  const found: Range[] = [];
  let run: Range[] = [];
  const close = () => {
    const [first] = run;
    const last = run.at(-1);
    if (first !== undefined && last !== undefined) {
      const long = run.some(({ start, end }) => end - start >= 4);
      if ((run.length >= 2 && last.end - first.start >= 5) || (run.length === 1 && long))
        found.push({ start: first.start, end: last.end });
    }
    run = [];
  };
  for (const word of text.words) {
    const raw = text.raw.slice(word.start, word.end);
    const previous = run.at(-1);
    if (previous !== undefined && !/^[\s,]+$/.test(text.raw.slice(previous.end, word.start))) close();
    if (shouts(raw) && !known.has(raw) && !isQuoted(text, word)) run.push(word);
    else close();
  }
  close();
  return found;
}
