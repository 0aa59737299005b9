import type { Locale } from "../../lib/locale.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that people write where posts are read, and no dictionary has: short forms, slang that stands for itself, sounds. */
const online: Readonly<Record<Locale, ReadonlySet<string>>> = {
  it: list(`pov fyp asmr lol diy grwm bts wip tbt ootd imho btw raga rega bro bomber zio bella daje dajee vibe vibes mood
    chill cringe trendy crush unboxing haul spoilerare spoiler blastare flexare droppare droppa swipa swipare swippa scrolla scrollare
    taggare tagga taggaci repostare reposta postare posta stories story stitch duet sneak peek drop cit tipo boh meh gnam brr sob
    slay iconico iconica top super soffiatura soffiature tvtb amo' niente`),
  en: list(`pov fyp asmr lol diy grwm bts wip tbt ootd imho btw bruh bro sis fam vibe vibes vibey slay lowkey highkey yay yass
    ta-da tada nom brr ugh meh unboxing haul collab collabs stitch duet reshare finna gonna gotta kinda sorta dunno lemme
    wanna cuppa comfy cosy deets obvs totes tho thru cos cuz 'cause innit y'all hun luv babes doggo doggos omg lil gorge`),
};

/** Spellings that are right in Britain or India, beside those that the word list has. */
const british =
  list(`despatch despatches despatched despatching queueing yoghurt yoghurts annexe annexes focussed focusses focussing
  benefitted benefitting gaol instal prepone preponed`);

/** Imperatives of one syllable with what hangs on them: 'tienti', 'vienne', 'dammi', 'fallo', 'stacci', 'digliela'. */
const short =
  /^(?:(?:ri|in|man|con|ot|trat|soste|appar)?(?:tien|vien|pon)(?:mi|ti|ci|vi|lo|la|li|le|ne|gli(?:el[oaie]|ene)?|(?:me|te|ce|ve)(?:l[oaie]|ne))|(?:da|fa|di|sta|va)(?:m(?:mi|mel[oaie]|mene)|t(?:ti|tel[oaie]|tene)|c(?:ci|cel[oaie]|cene)|l(?:lo|la|li|le)|nne|gli(?:el[oaie]|ene)?))$/u;
/** 'Mettiamola', 'teniamocelo': we, with what hangs on it. */
const together = /^\p{L}{2,}iamo(?:ci|vi|lo|la|li|le|ne|gli(?:el[oaie]|ene)?|(?:ce|ve)(?:l[oaie]|ne))$/u;

/** Verbs without their last vowel, as they are said before another word: 'quello son io', 'le cose che si fan vedere'. */
const clipped = /^(?:son|han|fan|van|stan|dan|vuol|par)$/u;

/** A letter three times over. */
const drawn = /(\p{L})\1\1/u;

/** Whether a word is said and written by people who make no slip, though the dictionary lacks it. */
export function isSpoken(word: string, locale: Locale): boolean {
  if (locale === "en" && british.has(word)) return true;
  // 'sooo', 'graaazie': drawn out on purpose
  if (drawn.test(word)) return true;
  return (
    online[locale].has(word) || (locale === "it" && (short.test(word) || together.test(word) || clipped.test(word)))
  );
}
