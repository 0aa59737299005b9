import type { Locale } from "../../lib/locale.ts";
import { isQuoted, matches, pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import type { TextDoc } from "../../lib/text.ts";

/** Days of the week, in its order. */
export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export type Weekday = (typeof weekdays)[number];

const names: Readonly<Record<Locale, readonly string[]>> = {
  it: ["luned[iì]'?", "marted[iì]'?", "mercoled[iì]'?", "gioved[iì]'?", "venerd[iì]'?", "sabat[oi]", "domenic(?:a|he)"],
  en: weekdays.map((day) => `${day}s?`),
};

/** Ways of naming days by the handful: more than any one. */
const many: Readonly<Record<Locale, string>> = {
  it: "tutti i (?:santi )?giorni|ogni (?:santo )?giorno|tutta la settimana|(?:7|sette) giorni su (?:7|sette)|(?:nei|i) (?:giorni )?feriali|in settimana|durante la settimana|nel (?:week-?end|fine settimana)|(?:ogni|tutti i) (?:week-?end|fine settimana)|anche (?:nei )?festivi",
  en: "every (?:single )?day|all week(?: long)?|daily|(?:7|seven) days a week|(?:on )?weekdays|during the week|midweek|(?:at|on|every) (?:the )?weekends?|(?:on )?(?:bank|public) holidays",
};

const day: Readonly<Record<Locale, RegExp>> = {
  it: pattern([...names.it, many.it]),
  en: pattern([...names.en, many.en]),
};

/** Words that say when a place can be visited. */
const open: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "apert[oaie]|apr(?:e|ono|iamo|ite)|orari[oi]?|apertur[ae]|(?:vi|ti|la) aspett(?:iamo|o)|vieni|venite|venga|veniteci|vien(?:ici|i a)|passa(?:te)?(?: a)? (?:trovarci|qui|da noi|in (?:bottega|laboratorio))|visit[ae]|visitar(?:e|ci)|laboratorio|porte aperte|si (?:visita|entra|viene)",
  ]),
  en: pattern([
    "open|opens|opening(?: hours| times)?|come(?: (?:in|by|along|and see us|over))?|(?:drop|pop|walk|call) (?:in|by)|visit(?:s|ing|ors)?|workshop|hours|see us|welcome",
  ]),
};

/** What closes the door again, or speaks of something else that has a day. */
const other: Readonly<Record<Locale, RegExp>> = {
  it: /(?<!\p{L})(?:non|né|mai|no|chius\p{L}+|ripos\p{L}+|ferm[aoie]|dorm\p{L}+|chiud\p{L}+|tranne|eccetto|salvo|escluso|senza|ma|però|invece|sped\p{L}+|consegn\p{L}+|ordin\p{L}+|pacc\p{L}+|arriv\p{L}+|part(?:e|ono)|rispond\p{L}+|lavoriamo|soffiamo)(?!\p{L})/u,
  en: /(?<!\p{L})(?:not|no|never|nor|\p{L}+n't|clos\p{L}+|rest(?:s|ing)?|sleep\p{L}*|asleep|except|but|apart|shut\p{L}*|ship\p{L}*|deliver\p{L}*|order\p{L}*|parcels?|arriv\p{L}+|leaves?|reply|answer\p{L}*|we work|we blow)(?!\p{L})/u,
};

/** Farthest that a day may stand from what opens on it, in UTF-16 units. */
const reach = 60;

/** Places where a text says that one may come on a day on which nothing is open. */
export function wrongDays(text: TextDoc, openOn: readonly Weekday[]): Range[] {
  const { folded, locale } = text;
  const right = openOn.map((name) => names[locale][weekdays.indexOf(name)]);
  const allowed = new RegExp(`^(?:${right.join("|")})$`, "u");
  const doors = matches(text, open[locale]).slice(0, 100);
  return matches(text, day[locale])
    .slice(0, 100)
    .filter((place) => !allowed.test(folded.slice(place.start, place.end)) && !isQuoted(text, place))
    .filter((place) =>
      doors.some((door) => {
        const [from, to] = door.start < place.start ? [door.end, place.start] : [place.end, door.start];
        const between = folded.slice(from, to);
        if (to - from > reach || /[.;!?\n]/u.test(between.replace(/\d[.:]\d/g, ""))) return false;
        const before = folded
          .slice(Math.max(0, Math.min(door.start, place.start) - 25), from)
          .replace(/^.*[.;!?\n]/su, "");
        const after = folded.slice(to, Math.max(door.end, place.end) + 30).replace(/[.;!?\n].*$/su, "");
        return !other[locale].test(`${before}${between}${after}`);
      }),
    );
}
