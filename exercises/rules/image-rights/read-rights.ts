import { authors, consents, doubts, foundPlaces, ownPictures, permissions } from "../../data/rights-words.ts";
import { matches, pattern } from "../../lib/pattern.ts";
import { isFirstName } from "../../lib/people.ts";
import type { Range } from "../../lib/range.ts";
import { isConditional, isNegated, readPart } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";

const own = pattern(ownPictures);
const granted = pattern(permissions);
const author = pattern(authors);
const agreed = pattern(consents);
const foundAt = pattern(foundPlaces);
const doubtful = pattern([
  ...doubts,
  "(?:chieder|chiedo|chiediamo|domander|manderemo|aspett)\\p{L}*(?: \\p{L}+){0,4} (?:permesso|consenso|liberatoria|autorizzazione|licenza|ok)",
  "(?:ask|asking|request~|apply~|wait~)(?: \\p{L}+){0,4} (?:permission|consent|release|licen[cs]e|ok)",
  "(?:permesso|consenso|liberatoria|autorizzazione|licenza|permission|consent|release|licen[cs]e)(?: \\p{L}+){0,3} (?:da (?:chiedere|firmare|avere|ottenere)|mancante|manca|scadut[ao]|missing|expired|to (?:be )?(?:asked|signed|obtained|get)|to follow)",
]);
/** "Non ci sono persone" denies nothing that matters: those sources hold their own negation. */
const holdsDenial = /^(?:non|ness|niente|senza|nemm|no|nob|with|not)/u;

/** What a note on a picture says; null for what it does not. */
interface Rights {
  readonly source: Range | null;
  readonly right: Range | null;
  readonly consent: Range | null;
  readonly found: Range | null;
  readonly doubt: Range | null;
}

/** Reads a note on the rights of a picture. `staff` are first names of people whose pictures are the brand's own. */
export function readRights(text: TextDoc, staff: readonly string[]): Rights {
  const { folded } = text;
  const where = readPart(text);
  const meant = (re: RegExp) =>
    matches(text, re, where)
      .slice(0, 40)
      .find((place) => {
        const isDenial = holdsDenial.test(folded.slice(place.start, place.end));
        return (isDenial || !isNegated(text, place)) && !isConditional(text, place);
      }) ?? null;
  const ours = meant(own) ?? byStaff(text, staff);
  const permission = meant(granted);
  const consent = meant(agreed);
  const found = matches(text, foundAt, where)[0] ?? null;
  // A release covers the picture too, unless the picture was merely found.
  const right =
    ours ??
    permission ??
    (found === null && consent !== null && /libera|release|consen/u.test(folded.slice(consent.start, consent.end))
      ? consent
      : null);
  const denied = matches(text, granted, where)
    .slice(0, 40)
    .find((place) => isNegated(text, place));
  const [doubt] = matches(text, doubtful, where);
  return {
    source: ours ?? meant(author) ?? byName(text),
    right,
    consent,
    found,
    doubt: doubt ?? (right === null ? (denied ?? null) : null),
  };
}

/** "Foto di Nives", where Nives works for the brand. */
function byStaff(text: TextDoc, staff: readonly string[]): Range | null {
  const names = new Set(staff.map((name) => name.toLowerCase()));
  const word = text.words.find(
    ({ norm, start }) =>
      names.has(norm) &&
      /(?:di|da|by|from|autore|author|foto|photo|fotografa?|:)[ :]*$/u.test(
        text.folded.slice(Math.max(0, start - 12), start),
      ),
  );
  return word ?? null;
}

/** "Con licenza di Paolo Verdi", "Julia took it": a person named as the one it comes from. */
function byName({ raw, folded, words }: TextDoc): Range | null {
  const word = words.find(
    ({ norm, start, end }) =>
      /^\p{Lu}/u.test(raw.slice(start, start + 1)) &&
      isFirstName(norm) &&
      (/(?<!\p{L})(?:di|da|by|from|of|scattata|fatta|disegnata|autore|autrice) $/u.test(
        folded.slice(Math.max(0, start - 14), start),
      ) ||
        /^(?: \p{L}+\.?)? (?:took|shot|drew|made|filmed|l'ha (?:scattat|fatt|disegnat))/u.test(
          folded.slice(end, end + 40),
        )),
  );
  return word ?? null;
}
