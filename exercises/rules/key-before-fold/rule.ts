import * as z from "zod/mini";
import { postPlatforms } from "../../data/platform-limits.ts";
import { keyGroups, placesOf } from "../../lib/pattern/key-groups.ts";
import { visibleLength } from "../../lib/posts/fold-line.ts";
import { defineRule } from "../../lib/rule.ts";
import { isPlain } from "../../lib/text/plain-words.ts";
import { isAddress } from "../../lib/text/words.ts";
import type { TextDoc } from "../../lib/text.ts";

/** With fewer words that name something, an opening says nothing yet. */
const fewestWords = 3;
/** The cut falls a tenth sooner or later, by screen, letters and app: what begins there is no delay. */
const slack = 0.1;
/** Openings that keep people waiting: they name nothing. */
const idle = new Set(
  "ciao buongiorno buonasera salve amici ragazzi tutti novità notizia sorpresa sapete sapevi indovinate indovina finalmente pronti oggi adesso ecco arrivo hello hi hey guys everyone folks friends news guess what ready exciting excited finally today announcement ready big happy felici".split(
    " ",
  ),
);

/** What the post is about stands before the cut. Why: docs.en.md. */
export const keyBeforeFold = defineRule({
  id: "key-before-fold",
  severity: "blocking",
  options: z.strictObject({
    /** Where the post is published: it decides where the text is cut off. */
    platform: z._default(z.enum(postPlatforms), "instagram"),
    /** The facts of the brief, each in its wordings. None given: the opening must at least name something. */
    keys: keyGroups,
    /** How many of the groups must stand before the cut. */
    atLeast: z._default(z.int().check(z.positive()), 1),
  }),
  messages: {
    after: {
      it: {
        message: ({ visible }) => `La notizia arriva dopo i primi ${visible} caratteri, cioè dopo «altro».`,
        hint: () => "Porta queste parole nella prima frase; saluti e premesse possono aspettare.",
      },
      en: {
        message: ({ visible }) => `The news comes after the first ${visible} characters, that is, after “more”.`,
        hint: () => "Bring these words into the first sentence; greetings and preambles can wait.",
      },
    },
    missing: {
      it: {
        message: ({ visible }) => `Nei primi ${visible} caratteri non c’è niente di quello che il post deve dire.`,
        hint: () => "Apri con il fatto che interessa a chi legge: che cosa, dove, quando.",
      },
      en: {
        message: ({ visible }) => `The first ${visible} characters hold nothing of what the post has to say.`,
        hint: () => "Open with the fact that matters to the reader: what, where, when.",
      },
    },
    idle: {
      it: {
        message: () => "La parte che si vede prima di «altro» non dice ancora di che cosa si parla.",
        hint: () => "Apri con il fatto che interessa a chi legge; saluti, emoji e hashtag vengono dopo.",
      },
      en: {
        message: () => "The part that shows before “more” does not yet say what this is about.",
        hint: () => "Open with the fact that matters to the reader; greetings, emoji and hashtags come after.",
      },
    },
  },
  check(text, { platform, keys, atLeast }) {
    const visible = visibleLength(platform);
    const end = Math.min(visible, text.raw.length);
    if (keys.length === 0) {
      const range = { start: 0, end };
      return {
        findings: end > 0 && text.raw.length > visible && isIdle(text, end) ? [{ message: "idle", range }] : [],
      };
    }
    const shown = placesOf(text, keys, {
      start: 0,
      end: wordEnd(text, Math.min(end + Math.round(visible * slack), text.raw.length)),
    });
    const evidence = shown.filter((place) => place !== null);
    if (evidence.length >= Math.min(atLeast, keys.length)) return { findings: [], evidence };
    const missed = keys.filter((_, at) => shown[at] === null);
    const late = placesOf(text, missed).find((place) => place !== null) ?? null;
    const params = { visible };
    return {
      findings: [
        late === null ? { message: "missing", range: null, params } : { message: "after", range: late, params },
      ],
      evidence,
    };
  },
});

/** The end of the last word that shows whole: half a word says nothing. */
function wordEnd(text: TextDoc, end: number): number {
  const cut = text.words.find((word) => word.start < end && word.end > end);
  return cut === undefined ? end : cut.start;
}

function isIdle(text: TextDoc, end: number): boolean {
  const names = text.words.filter(
    (word) => word.end <= end && !isAddress(word) && !isPlain(word, text.locale) && !idle.has(word.norm),
  );
  return names.length < fewestWords;
}
