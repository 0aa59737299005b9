import type { DatedSource } from "../lib/dated-source.ts";

/** Where the list comes from: the hashtags that tables of "most used" repeat every year, and platforms' own names. */
export const genericHashtagsDated: DatedSource = {
  source: {
    it: "gli hashtag generici, raccolti a mano da tabelle pubbliche dei più usati, 2024-2026",
    en: "the generic hashtags, compiled by hand from public tables of the most used ones, 2024-2026",
  },
  checkedOn: "2026-11",
};

const list = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean);

/** Hashtags that say nothing of what a post is about: nobody looks for one brand under them. Lower case, without accents. */
export const genericHashtags: ReadonlySet<string> = new Set([
  ...list(`love loveit lovely instagood instagram insta instadaily instalike instamood instalove instacool instapic instaphoto
    photooftheday picoftheday photo photos pic pics picture photography photographer foto fotografia video videos videooftheday
    follow followme followforfollow followback follower followers follow4follow f4f fff like likes liked like4like likeforlike likeforlikes
    l4l likesforlike likeback tagsforlikes tagforlikes tags tag comment comments comment4comment share sharethis shoutout s4s spam4spam
    reel reels reelsinstagram reelsvideo reelitfeelit reelkarofeelkaro instareels explore explorepage explorer discover discoverunder
    fyp fypage fypシ foryou foryoupage foryourpage 4you 4u viral viralpost viralvideo viralreels goviral trend trending trends trendingnow trendingreels tiktok
    tiktokviral tiktokers youtube youtuber youtubeshorts shorts facebook fb meta twitter linkedin threads threadsapp pinterest snapchat twitch
    influencer influencers contentcreator creator blogger content contents post posts newpost repost story stories
    beautiful beauty happy happiness cute amazing awesome cool nice best bestoftheday goodvibes goodvibesonly positivevibes vibes vibe mood
    fun funny smile friends family life lifestyle lifeisgood instalife style stylish fashion ootd look girl girls boy selfie me you us people
    nofilter nature art sunset summer winter spring autumn motivation inspiration inspirational quote quotes quoteoftheday success goals
    monday mondaymotivation mondaymood tuesday wednesday thursday throwbackthursday tbt friday fridaymood tgif saturday sunday sundayfunday weekend
    goodmorning goodnight morning night today new news now wow omg lol sale sales shop shopping shoponline onlineshopping buynow discount offer offers deal deals promo
    product products quality`),
  ...list(`amore tiamo amo bello bella belli belle bellissimo bellissima bellezza felice felicita felicità vita vivere lavita
    fotodelgiorno fotografie video virale virali perte pertee neiperte peri perivoi tendenza tendenze seguimi seguiteci seguici seguitemi segui
    like4follow mipiace condividi condividete commenta commentate taggaunamico taggare storie storia novita novità nuovo nuova nuovi
    buongiorno buonanotte buonasera buonagiornata buonweekend buonadomenica buonlunedi lunedi martedi mercoledi giovedi venerdi sabato domenica
    oggi adesso estate inverno primavera autunno amici amicizia famiglia sorriso sorridi emozioni emozione sogni sogno passione passioni
    ig igers igersitalia ig_italia volgoitalia moda stile natura arte musica cibo food foodporn foodie
    offerta offerte sconto sconti promozione promozioni saldi acquisti acquistaora compra compraora spedizionegratuita regali qualita qualità prodotto prodotti`),
]);
