import * as learnedEn from "../../data/acts/gives-channel.en.ts";
import * as learnedIt from "../../data/acts/gives-channel.it.ts";
import { isReply } from "../../lib/acts/learned.ts";
import { sentencesThat } from "../../lib/acts/spoken.ts";
import { findAsked } from "../../lib/asked-data/find.ts";
import { isQuoted, matches, sentenceAt } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { defineRule, noOptions } from "../../lib/rule.ts";
import { inItsLanguage } from "../../lib/scope/voice.ts";
import { isNegated } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";
import { address, channels, notPhone } from "./words.ts";

const learned = { it: learnedIt, en: learnedEn } as const;

const most = 40;

/** A way of going on that no earlier message can be meant by: 'mandaci l'indirizzo in privato'. */
const byName = /^(?:in (?:privato|direct|dm|chat|pvt|private)|privat\p{L}+|via (?:dm|direct))/u;

/** A way and not a thing remembered: 'con un messaggio', 'in Messenger'. */
const way = /^(?:con|per|via|tramite|nei|in|by|through|with) /u;

/** 'Tell me yes or no in a private message': the 'no' denies nothing. */
const yesOrNo = /(?:yes or no|sì o (?:di )?no)(?: (?:in|by|via|per|con))?(?: \p{L}+)? $/u;

/** 'We are waiting for your private message': still to come, whosever it is. */
const awaited =
  /(?<!\p{L})(?:(?:aspett|attend)\p{L}+|wait(?:ing)? for|look(?:ing)? forward to|expect(?:ing)?)(?: (?:il|un|una|la|tuo|tua|suo|sua|vostro|your|a|the)){1,2} $/u;

/** 'Why didn't you write to us in private?', 'by phone we tell nobody': a channel that was missed, or that is closed. */
const missed = {
  it: /(?<!\p{L})(?:perché|come mai) non (?:ci |mi |l'|lo )?(?:ha|hai|avete|avrebbe|avresti)(?!\p{L})[^.!?]*$/u,
  en: /(?<!\p{L})(?:why (?:didn't|did|haven't|have|couldn't) (?:not )?you|you (?:could|should|might) (?:just |simply |at least )?have)(?!\p{L})[^.!?]*$/u,
} as const;
const closed = {
  it: /^(?: \p{L}+){0,4} (?:non (?:[cvl][iea] )?(?:diamo|forniamo|possiamo|rispondiamo|trattiamo|gestiamo|facciamo|accettiamo)|(?:è|sono) riservat[oaie]|non è (?:attivo|presidiat[oa]))(?!\p{L})/u,
  en: /^(?: \p{L}+){0,4} (?:(?:we|i) (?:don't|do not|can't|cannot|won't|never) (?:give|answer|discuss|take|handle|deal|accept|tell)|(?:is|are) (?:reserved|only) for|isn't (?:staffed|monitored|read))(?!\p{L})/u,
} as const;

/** Where the last clause before a place begins: a colon or semicolon ends what was denied. */
function afterStop(text: TextDoc, from: number, to: number): number {
  const start = Math.max(0, from);
  return start + text.folded.slice(start, to).search(/[^:;]*$/u);
}

/** Finds private or direct channels that the reply opens: named, not merely remembered ('le tue e-mail'), not denied. */
function findChannels(text: TextDoc): Range[] {
  const words = channels[text.locale];
  const before = (place: Range) => text.folded.slice(Math.max(0, place.start - 45), place.start);
  const meant = (place: Range) => !isQuoted(text, place) && (yesOrNo.test(before(place)) || !isNegated(text, place));
  // 'non rispondiamo in privato': the verb that leads to the channel is denied
  const open = ({ start, end }: Range) =>
    !missed[text.locale].test(text.folded.slice(Math.max(0, start - 80), start)) &&
    !closed[text.locale].test(text.folded.slice(end, end + 80));
  const usable = (place: Range) =>
    meant(place) &&
    open(place) &&
    matches(text, words.invite, {
      start: Math.max(sentenceAt(text, place)?.start ?? 0, afterStop(text, place.start - 30, place.start)),
      end: place.start,
    }).every(meant);
  const remembered = (place: Range) =>
    words.past.test(before(place)) && !way.test(text.folded.slice(place.start, place.end));
  const invited = (place: Range) => {
    const sentence = sentenceAt(text, place);
    return (
      sentence !== undefined &&
      matches(text, words.invite, {
        start: Math.max(sentence.start, place.start - 160),
        end: Math.min(sentence.end, place.end + 80),
      }).some(meant)
    );
  };
  const addresses = matches(text, address)
    .slice(0, most)
    .filter(
      (place) =>
        usable(place) && (text.folded.slice(place.start, place.end).includes("@") || !notPhone.test(before(place))),
    );
  const named = matches(text, words.named)
    .slice(0, most)
    .filter(
      (place) =>
        usable(place) &&
        (byName.test(text.folded.slice(place.start, place.end)) || awaited.test(before(place)) || !remembered(place)),
    );
  const loose = matches(text, words.loose)
    .slice(0, most)
    .filter((place) => usable(place) && !remembered(place) && invited(place));
  return [...addresses, ...named, ...loose].sort((a, b) => a.start - b.start);
}

/** Asks for a private or direct channel to go on, by name. Why: docs.en.md. */
export const givesChannel = defineRule({
  id: "gives-channel",
  severity: "blocking",
  options: noOptions,
  askedFor: ({ needsPersonalData, needsContact }) => needsPersonalData === "yes" || needsContact === "yes",
  messages: {
    missing: {
      it: {
        message: () => "Manca un canale privato o diretto dove continuare.",
        hint: () =>
          "Di’ dove la persona può scriverti o chiamarti senza mettere i suoi dati in pubblico: per nome, con l’indirizzo o il numero se serve.",
      },
      en: {
        message: () => "There is no private or direct channel for carrying on.",
        hint: () =>
          "Say where they can write or call without putting their details in public: name the channel, with its address or number where it has one.",
      },
    },
  },
  check(text) {
    const own = inItsLanguage(text);
    const named = findChannels(own);
    // In words that no pattern foresaw: not where data are asked for in the open.
    const evidence = named.length > 0 || !isReply(own) ? named : sentencesThat(learned, own, findAsked(own));
    return evidence.length > 0 ? { findings: [], evidence } : { findings: [{ message: "missing", range: null }] };
  },
});
