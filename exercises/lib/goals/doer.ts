import type { Locale } from "../locale.ts";
import { matches, pattern } from "../pattern.ts";
import { isFirstName } from "../people.ts";
import type { Range } from "../range.ts";
import type { TextDoc } from "../text.ts";

const channels =
  "instagram|facebook|fb|ig|tiktok|tik tok|linkedin|x|twitter|threads|bluesky|mastodon|youtube|pinterest|telegram|whatsapp|discord|reddit|google business profile|google(?: maps)?|newsletter|mailing list|e-?mails?|mails?|dms?|chat|sms|podcast|blog|meta ads?|google ads?";
const doers: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    channels,
    "(?:i|su[il]|dai|dei|nei|coi|con i) social(?: (?:media|network))?|(?:su |tra |fra |di )?(?:tutt[io] i|ogni|nostr[io]|i|sui|dei|nei) canal[ei]",
    "(?:sul|del|al|nel|il|dal|sito)(?: nostro| nuovo)? (?:sito|negozio|shop|e-?commerce|blog|canale|gruppo|catalogo)|online|in (?:bottega|negozio|laboratorio|sede|showroom)|nella (?:newsletter|bottega)|sulla (?:newsletter|pagina)|le storie|nelle storie|con i reel|nei reel|coi reel",
    "(?:(?:la|le|alla|alle|dalla|dalle|nella|nelle|sulla|sulle|una|con la|con le|nostr[ae]) )(?:\\p{L}+ )?(?:pagin[ae]|sched[ae]|casell[ae]|vetrin[ae]|chat|campagn[ae]|fier[ae]|bacheca|posta|storia|storie|rubric[ae]|telefonat[ae])|(?:(?:il|i|al|ai|nel|nei|sul|sui|coi|con i|dei|un|nostr[io]) )(?:\\p{L}+ )?(?:profil[oi]|reel|video|messaggi|commenti|catalog[oh]i?|telefono|pacc(?:o|hi)|volantin[oi]|cartellin[oi])|con ogni (?:pacco|ordine)",
    "(?:(?:i|nei|dai|dei|sui|ai|coi|con i) (?:nostri )?|ogni |dai |due |tre |quattro )post|post con (?:il |un )?link|(?:la|le|nella|nelle|con la) lettera|lettera di bottega|notiziario",
    "(?:il sito|in (?:privato|posta|fiera))|(?:turn[oi]) (?:di|tra|fra|fino)|(?:con|a|fanno|facendo) turn[oi]|visite (?:[\\p{L}']+ ){0,2}(?:del|di|il) sabato|ci (?:lavor|pens)\\p{L}+|tocca a|(?:io|noi) (?:e|con)",
    "(?:responsabile|referente|owner|a cura d(?:i|el|ella)|a carico d(?:i|el|ella)|se ne (?:occupa|occupano|occuperà)|ne risponde|segue|seguito da|affidat[oa] a|in carico a|chi:|canal[ei]:|dove:|titolare|incaricat[oa])",
    "(?:il|la|l'|al|del|dal|dalla|della|nostro) *(?:team|gruppo|squadra|reparto|ufficio|redazione|agenzia|social media manager|smm|community manager|assistenza(?: clienti)?|servizio clienti|addett[oa]|grafic[oa]|copywriter|direzione|commerciale)",
  ]),
  en: pattern([
    channels,
    "social(?: media| networks?| channels?)|(?:all|every|each|any|our|these|the|whichever|whatever)(?: of)?(?: our| the)? channels?(?: together)?",
    "(?:the|our) (?:site|website|shop|online shop|store|page)'s|(?:on|of|to|in|through|from|via) (?:the |our )?(?:new |english |italian |online )?(?:site|website|shop|online shop|online store|store|e-?commerce|blog|channel|group|catalogue|page)|online|in-?store|(?:in|into|at|to|round|through) the (?:workshop|shop|showroom|studio|store)|(?:site|website|shop|profile|page) (?:visits|visitors|conversion|orders)|with reels|in stories",
    "(?:the|our|on|across|in|all|every|each|product|new|with)(?: \\p{L}+){0,2} (?:site|sites|website|pages?|inbox(?:es)?|letters?|bulletin|messages|comments|catalogue|profiles?|videos?|reels?|stories|story|campaign|fair|phone|parcels?|posts?|flyers?|window)",
    "(?:on shifts?|(?:with|in) shifts|takes? turns|saturday visits|visits on saturdays|job of|'s (?:job|task|turn)|sees? to it|'s on it|takes? care|is on to it|me and|and i|in person)",
    "(?:owner|owned by|led by|run by|handled by|in charge|responsible|accountable|lead:|assigned to|looked after by|managed by|who:|channels?:|where:)",
    "(?:the|our|by) (?:\\p{L}+ )?(?:team|department|office|agency|social media manager|smm|community manager|customer care|customer service|care desk|help desk|designer|copywriter|management|sales people|editor)",
  ]),
};

/** Who does it or where: a channel, a team, an owner, a first name with its capital. */
export function doersIn(text: TextDoc, where: Range): Range[] {
  const named = text.words
    .filter(
      ({ start, end, norm }) =>
        end <= where.end && /^\p{Lu}\p{Ll}/u.test(text.raw.slice(start, end)) && isFirstName(norm.replace(/'s?$/, "")),
    )
    .map(({ start, end }) => ({ start, end }));
  return [...matches(text, doers[text.locale], where), ...named].slice(0, 40);
}
