import { matches, pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { ruleLines, says } from "../../lib/rule-lines.ts";
import { isNegated } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";

/** Speaking against the shop, by verb or noun. */
const against = {
  it: pattern([
    "critic~|smont(?:a|are|ate|ateci|aci|arci)|(?:fare|far|farci|fateci|facci) a pezzi|massacra~|punzecchi~|contraddi~|puntare il dito|attacca~ noi|lament~|lagnanz~|brontol~|mugugn~|borbott~|sfog~|stronc~|bocci(?:a|at|are|atur)~|pagell[ae]|insufficienz[ae]|(?:vot[oi]|giudizi[oi]|parer[ei]|opinion[ei]|recension[ei]|comment[oi]) (?:bass|brutt|negativ|contrar|pessim|cattiv|scomod)[oiae]|delusion[ei]|dissens[oi]|malcontent[oi]|(?:parlare|parlar|dire|pensare|dir) male|contro di noi|rimprover~|rinfacci~|cont(?:ro|estare) (?:noi|le nostre)",
  ]),
  en: pattern([
    "criti(?:cis|ciz|qu|c)~|(?:take|pull|pick) (?:us|our \\p{L}+) (?:to pieces|apart|up)|pick holes|lay into us|call us out|roast us|tease us|shout at us|challenge us|contradict us|bad marks?|complain~|complaints?|grumbl~|moan~|gripe~|grous~|rant~|whing~|niggle~|slat(?:e|ed|ing)|slam(?:ming)?|have a go at us|tear into us|knock (?:us|our)|bad (?:review|word|opinion|verdict)s?|(?:negative|harsh|poor|low) (?:reviews?|comments?|opinions?|marks?|verdicts?|words?)|disagree~ with us|thumbs down|one-star|against us|blame us|tell us off|scold us",
  ]),
};
/** Something of the shop's went wrong, or does not please. */
const failed = {
  it: pattern([
    "delus[oaie]|arrabbi~|irrit~|scontent[oaie]|insoddisf~|non (?:\\p{L}+ ){0,2}(?:piac~|convin~|funzion~|va|torn~|bene|riuscit~|bravi|all'altezza)|rott[oaie]|stort[oaie]|(?:troppo )?(?:alt[oi]|car[oaie]|salat[oaie])|tort[oi]|sbagli~|brutt[oaie]|mal[ei]|difett~|brucia|peggio",
  ]),
  en: pattern([
    "let (?:you |people )?down|disappoint~|annoy~|upset|unhappy|dissatisf~|(?:don't|didn't|doesn't|do not) (?:\\p{L}+ )?(?:like|work|convince|please)|broken?|broke|crooked|ugly|silly|too (?:dear|expensive|slow|high|much)|wrong~|bad|badly|mistakes?|faults?|worse|hate~|dislike~|fail(?:ed|s)?|not (?:good|happy|right)|mess(?:ed)? (?:it )?up",
  ]),
};
const ours = {
  it: pattern([
    "noi|ci|alba|brina|lucciola|lume|nostr[oaie]|bottega|lampad[ae]|prezz[oi]|vetr[oi]|paralum[ei]|spedizion[ei]|(?:abbiamo|siamo)(?: \\p{L}+)?|quello che (?:non )?\\p{L}+",
  ]),
  en: pattern([
    "us|our|ours|alba|brina|lucciola|lume|we(?:'re|'ve)?|the shop|the workshop|lamps?|prices?|shades?|glass|deliver(?:y|ies)|bottega",
  ]),
};
/** It may be said, stays, is asked for or answered. */
const allowed = {
  it: pattern([
    "merit(?:a|ano)|onest[oaie]|ammess[oaie]|permess[oaie]|liber[oaie]|benvenut[oaie]|gradit[oaie]|pure|si (?:può|possono)(?: \\p{L}+)?|puoi|potete|può|possono|(?<!non )rest(?:a|ano)|(?<!non )riman(?:e|gono)|(?:lo|la|le|li) (?:leggiamo|teniamo|ascoltiamo|vogliamo)|rispond(?:iamo|e)|di(?:llo|celo|teci|tecelo|telo|cci|ccelo|mmi|'|ì)|scriv(?:ilo|icelo|etelo|etecelo|i|ete|eteci|ici)|racconta~|sfogat(?:i|evi)|brontola(?:te)?|non (?:togliamo|cancelliamo|nascondiamo|tocchiamo|si tocca|spari\\p{L}+|si cancella\\p{L}*)(?: \\p{L}+)?|serv(?:e|ono)|aiuta(?:no)?|diritto|fa(?:nno)? bene|preferiamo|impariamo|imparare|grazie|accett(?:a|ano|iamo)|val(?:e|gono)|hanno (?:posto|casa)|c'è posto",
  ]),
  en: pattern([
    "deserves?|honest|welcom~|allowed|fine|free|freely|ok|okay|may|can|please|by all means|go ahead|feel free|(?<!not |n't )stays?(?: up)?|(?<!not |n't )remains?|belongs?|say~(?: it| so)?|tell|tell us|tell everyone|write(?: it)?|post it|show us|speak up|share|keep the|(?:won't|don't|never|not|nor) (?:be )?(?:hide|hidden|delete|deleted|remove|removed|censor|take|taken|touch)(?: \\p{L}+)?|(?:we|we'll|i'll|i) (?:read|answer|listen|learn|keep|reply|want)|learn|help(?:s|ful)?|useful|answer(?:ed)?|part of|right to|need|thank~|have a go|slate|grumble|moan",
  ]),
};
/** Bidden or allowed by its very form: 'Dacci torto', 'Le lampade si giudicano', 'Judge lamps', 'Tell us we're wrong'. */
const bidden = {
  it: pattern([
    "(?:critica|criticate|contraddici|contraddite|smonta|smontate|boccia|bocciate|giudica|giudicate|stronca|stroncate|lamenta|lamentate|rimprovera|rimproverate|contesta|contestate|sgrida|sgridate)(?:ci|ti|tevi|vi|lo|la|le|li)?(?: [\\p{L}']+){0,4}",
    "(?:dacci|dateci|dammi) (?:\\p{L}+ )?(?:torto|addosso|contro)",
    "(?:di'|dì|di|dicci|diteci|dite)(?: [\\p{L}']+){0,3} (?:che (?:abbiamo (?:sbagliat|tort|esagerat)|siamo (?:troppo|car|lent|brutt)|non)|male)~(?: [\\p{L}']+){0,4}",
    "(?:siate|sii|siamo) (?:pure )?(?:schiett|dur|sever|franc|sincer|spietat|crudel|critic|esigent)(?:[oaie]|hi)(?: [\\p{L}']+){0,6}",
    "si (?:giudica|giudicano|critica|criticano|discute|discutono|boccia|bocciano|smonta|smontano|contesta|contestano)",
    "(?:parlar|parla|parlate|dir|dire|pensar) (?:pure )?male (?:di noi|della bottega|delle? (?:nostr\\p{L} )?lampad[ae]|dei prezzi)",
  ]),
  en: pattern([
    "(?:judge|criticise|criticize|challenge|contradict|question|slate|slam|knock|correct|scold|pick|tear|pull)(?: [\\p{L}']+){0,4}",
    "be (?:as )?(?:blunt|frank|harsh|honest|hard|rude|direct|tough|severe|critical|merciless)(?: [\\p{L}']+){0,8}",
    "(?:tell|show) us(?: [\\p{L}']+){0,4} (?:wrong|off|mistaken)",
    "(?:is|are|may be|can be) (?:judged|criticised|criticized|questioned|challenged|picked apart)",
    "(?:say|speak|think) (?:\\p{L}+ )?(?:ill|badly|worse) of (?:us|our|the) ?\\p{L}*".replace(" ?", "(?: )?"),
  ]),
};
/** What brings punishment, or is said of the moderators. */
const punished = {
  it: pattern([
    "chi (?:[\\p{L}']+ ){0,4}(?:critic|giudic|contest|lament)~|(?:viene|sarà|è) (?:\\p{L}+ )?(?:tolt|cancellat|sospes|espuls|bannat|richiamat)~|(?<!le )(?<!la )person[ae] si giudic~",
  ]),
  en: pattern([
    "(?:who|those who|anyone who|whoever) (?:\\p{L}+ )?(?:criticis|criticiz|judg|question|complain)~|(?:is|are|gets?|will be) (?:\\p{L}+ )?(?:removed|deleted|banned|suspended|warned)",
  ]),
};
/** Poor marks that stay: 'Le recensioni cattive su di noi non si toccano'. */
const poor = {
  it: pattern([
    "(?:recension|comment|parer|giudiz|opinion|vot|post)\\p{L}{1,3} (?:[\\p{L}']+ ){0,3}?(?:cattiv|brutt|negativ|pessim|critic|sever|dur|scomod|contrari|a una stella)\\p{L}*|(?:cattiv|brutt|negativ|pessim|sever|dur|scomod)\\p{L}{1,2} (?:recension|comment|parer|giudiz|opinion)~",
  ]),
  en: pattern([
    "(?:bad|poor|negative|harsh|nasty|hard|one-star|unkind|awkward|critical) (?:reviews?|comments?|opinions?|marks?|words?|posts?|verdicts?|feedback)",
  ]),
};
const kept = {
  it: pattern([
    "non (?:si |le |li |la |lo |verr\\p{L}+ |vengono |viene )?(?:tocca|toglie|tolg|cancell|nascond|rimuov|elimin|spari|tolt|perd)~|rest(?:a|ano)|riman(?:e|gono)|al (?:loro|suo) posto",
  ]),
  en: pattern([
    "(?:never|not|n't|won't|nobody) (?:\\p{L}+ )?(?:touch|delet|remov|hid|take|taken|censor|edit)~|stays?|remains?|where they are",
  ]),
};

/** It is sent out of sight, forbidden, or is what people say of one another. */
const shut = {
  it: pattern([
    "(?:solo|soltanto|esclusivamente|si mand\\p{L}+|mand\\p{L}+(?:le|li)|vanno) (?:\\p{L}+ ){0,2}(?:in privato|via mail|per mail)|(?<!non )(?:le|li|la|lo) (?:togliamo|cancelliamo|rimuoviamo|eliminiamo|nascondiamo)|vietat[oaie]|bandit[oaie]|non (?:sono |è |si )?(?:ammess|permess|gradit|benvenut|accett)~|(?:critic\\p{L}+|lament\\p{L}+)[?:,]+ (?:no|mai|meglio di no)|(?:niente|nessuna?|basta|senza) (?:critic|lament|polemic)~|non (?:critic|lament)(?:are|arti|atevi|arsi|ate|hiamo)|(?:avvis|sospen|bann|ban|espuls|espell|decision|sanzion|richiam|moderator|rived|rilegg)~|abbiamo (?:esagerato|sbagliato)|(?:giuste|belle|positive) soltanto",
  ]),
  en: pattern([
    "(?:only|just|go|goes|sent|send~|keep~)(?: \\p{L}+){0,2} (?:by e?-?mail|in private|privately|to yourself)|(?:we|i) (?:take them down|remove (?:them|it)|delete (?:them|it)|hide them)|forbidden|(?:not|never|isn't|aren't) (?:be )?(?:allowed|welcome|accepted|permitted)|(?:criticism|complaints?|complaining)[?:,]+ (?:no|never|not here)|(?:no|without) (?:criticism|complaints?|complaining|moaning|grumbling|negativity|ranting)|(?:don't|do not|never|stop) (?:criticis|criticiz|complain|grumbl|moan|rant)~|(?:warn|suspen|bann|decision|sanction|moderat|review us|overturn|penalt)~|banned|ban|we (?:got it|were) wrong|positive only",
  ]),
};

/** Lines that let people speak against the shop, in whatever words. */
export function criticismLines(text: TextDoc): Range[] {
  const { locale } = text;
  return ruleLines(text).filter(
    (line) =>
      !says(text, shut[locale], line) &&
      says(text, allowed[locale], line) &&
      (says(text, against[locale], line) || (says(text, failed[locale], line) && says(text, ours[locale], line))),
  );
}

/** Lines that bid people to judge the shop or its things, or keep poor marks where they are. */
export function biddenLines(text: TextDoc): Range[] {
  const { locale } = text;
  return ruleLines(text).filter((line) => {
    if (says(text, shut[locale], line) || says(text, punished[locale], line)) return false;
    if (says(text, poor[locale], line) && says(text, kept[locale], line)) return true;
    const bids = matches(text, bidden[locale], line).filter((place) => !isNegated(text, place));
    // 'dacci torto', 'criticateci': the shop hangs on the verb
    const hanging = bids.some(({ start, end }) => /\p{L}ci(?!\p{L})/u.test(text.folded.slice(start, end)));
    return bids.length > 0 && (hanging || says(text, ours[locale], line));
  });
}
