import { ruleLines, says } from "../../lib/group-rules/lines.ts";
import { matches, pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { isNegated } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";
import { sentAway } from "./sent-away.ts";

/** Speaking against the shop, by verb or noun. */
const against = {
  it: pattern([
    "peste e corna|(?:tutto )?il (?:peggio|male) (?:possibile|che (?:vuoi|volete|pensi))|reclam[io] (?:su|contro)\\p{L}* (?:\\p{L}+ )?(?:lampad|prodott|prezz|nostr|bottega)~|critic~|smont(?:a|are|ate|ateci|aci|arci)|(?:fare|far|farci|fateci|facci) a pezzi|massacra~|punzecchi~|contraddi~|puntare il dito|attacca~ noi|lament~|lagnanz~|brontol~|mugugn~|borbott~|sfog~|stronc~|bocci(?:a|at|are|atur)~|pagell[ae]|insufficienz[ae]|(?:vot[oi]|giudizi[oi]|parer[ei]|opinion[ei]|recension[ei]|comment[oi]) (?:bass|brutt|negativ|contrar|pessim|cattiv|scomod|sfavorevol|avvers|aspr|sever|critic|dur|schiett|amar|pungent|taglient|scettic|impietos|spietat)(?:[oiae]|hi|he)|(?:recension|vot|giudiz)\\p{L}+ (?:da|a|con) (?:una|1|due) stell[ae]|dissent~|disappunto|obiezion[ei]|riserv[ae]|perplessità|scontentezza|insoddisfazione|delusion[ei]|dissens[oi]|malcontent[oi]|(?:parlare|parlar|dire|pensare|dir) male|contro di noi|rimprover~|rinfacci~|cont(?:ro|estare) (?:noi|le nostre)",
  ]),
  en: pattern([
    "say the worst|criti(?:cis|ciz|qu|c)~|(?:take|pull|pick) (?:us|our \\p{L}+) (?:to pieces|apart|up)|pick holes|lay into us|call us out|roast us|tease us|shout at us|challenge us|contradict us|bad marks?|complain~|complaints?|grumbl~|moan~|gripe~|grous~|rant~|whing~|niggle~|slat(?:e|ed|ings?)|slam(?:ming)?|have a go at us|tear into us|knock (?:us|our)|bad (?:review|word|opinion|verdict)s?|(?:negative|harsh|poor|low|unfavou?rable|adverse|hostile|critical|sharp|blunt|unkind|tough|bitter|sceptical|awkward|hard) (?:reviews?|feedback|remarks?|comments?|opinions?|marks?|verdicts?|words?)|disagree~ with us|thumbs down|one-star|against us|blame us|tell us off|scold us|dissent~|objections?|misgivings|displeasure|dissatisfaction|run (?:us|our \\p{L}+) down|(?:speak|speaking|talk|talking) (?:ill|badly) of",
  ]),
};
/** Something of the shop's went wrong, or does not please. */
const failed = {
  it: pattern([
    "non (?:\\p{L}+ ){0,2}(?:content|soddisfatt|entusiast)[oaie]|delus[oaie]|delud~|penare|dannare|tribol~|impazzire|(?:vale|valga|valgono|merita) (?:meno|poco)|non (?:\\p{L}+ ){0,2}(?:val[eg]~|merit~|soddisf~|regg~|dur~|acces~|accend~|accettabil~|brill~)|arrabbi~|irrit~|scontent[oaie]|insoddisf~|non (?:\\p{L}+ ){0,2}(?:piac~|convin~|funzion~|va|torn~|bene|riuscit~|bravi|all'altezza)|stort[oaie]|magagn[ae]|pecc[ah]e?|punti deboli|lati negativi|(?:troppo )?(?:alt[oi]|car[oaie]|salat[oaie])|tort[oi]|sbagli~|brutt[oaie]|mal[ei]|difett[oi]|brucia|peggio|debol[ei]",
  ]),
  en: pattern([
    "let (?:you |people )?down|grief|not (?:\\p{L}+ )?(?:keen|impressed|worth|a fan|up to)|(?:isn't|aren't|wasn't|weren't) (?:\\p{L}+ )?(?:keen|impressed|worth|good|right|great|up to|happy|for you)|overpriced|(?:poor|bad|shoddy|sloppy) (?:job|work|workmanship)|fell short|falls? short|(?:go|goes|went|going) wrong|disappoint~|annoy~|upset|unhappy|dissatisf~|(?:don't|didn't|doesn't|do not) (?:\\p{L}+ )?(?:like|work|convince|please)|crooked|flaws?|weakness~|weak points?|shortcomings?|defects?|downsides?|slip(?:ped)? up|(?:go|went) too far|ugly|silly|too (?:dear|expensive|slow|high|much)|wrong~|bad|badly|mistakes?|faults?|worse|hate~|dislike~|fail(?:ed|s)?|not (?:good|happy|right)|mess(?:ed)? (?:it )?up",
  ]),
};
/** A thing that broke: of the shop's it is criticism, of somebody's it is a question. */
const broken = {
  it: pattern([
    "rott[oaie]|rompe|guast[oaie]|scheggiat[oaie]|ammaccat[oaie]|sbeccat[oaie]|graffiat[oaie]|difettos[oaie]|non (?:si )?accend~",
  ]),
  en: pattern(["broken?|broke|breaks|chipped|dented|scratched|cracked|faulty|doesn't (?:work|switch on)"]),
};
const theShop = {
  it: pattern(["noi|nostr[oaie]|bottega"]),
  en: pattern(["us|our|ours|we|the (?:shop|workshop)"]),
};
const ours = {
  it: pattern([
    "noi|ci|(?:sbagli|delud|esager|serv)iamo|alba|brina|lucciola|lume|nostr[oaie]|bottega|lampad[ae]|prezz[oi]|vetr[oi]|paralum[ei]|spedizion[ei]|prodott[oi]|(?:abbiamo|siamo)(?: \\p{L}+)?|quello che (?:non )?\\p{L}+",
  ]),
  en: pattern([
    "us|our|ours|alba|brina|lucciola|lume|we(?:'re|'ve)?|the shop|the workshop|products?|lamps?|prices?|shades?|glass|deliver(?:y|ies)|bottega",
  ]),
};
/** It may be said, stays, is asked for or answered. */
const allowed = {
  it: pattern([
    "(?:va|vanno) (?:ben(?:e|issimo|one)|detto|scritt\\p{L}+)|ben vengano|ben venga|(?<!non )(?:scriver(?:lo|la|celo|ne)|dir(?:lo|celo)|si (?:dice|dicono|scrive|scrivono|legge|leggono))|parlane|parlatene|parla(?:te|re)? (?:chiaro|apertamente|senza)|segnala(?:te|re|celo|telo)?|(?:fa(?:te)?|fac)(?:ce|cce|te)(?:lo|la) notare|facci notare|fateci notare|lecit[oaie]|legittim[oaie]|cittadinanza|non censur~|mostra(?:lo|la|telo|tela|celo)|consentit[oaie]|nessuno (?:le|li|la|lo|te|ve|ti|si|se) (?:(?:\\p{L}+ )?(?:tocc|cancell|togli|offend|arrabbi|la prend|ne))~|non (?:ce la prendiamo|ci offendiamo|fa(?:nno)? uscire|cost(?:a|ano))|merit(?:a|ano)|onest[oaie]|ammess[oaie]|permess[oaie]|liber[oaie]|benvenut[oaie]|gradit[oaie]|pure|si (?:può|possono)(?: \\p{L}+)?|puoi|potete|può|possono|(?<!non )rest(?:a|ano)|(?<!non )riman(?:e|gono)|(?:lo|la|le|li) (?:leggiamo|teniamo|ascoltiamo|vogliamo)|rispond(?:iamo|e)|di(?:llo|celo|teci|tecelo|telo|cci|ccelo|mmi|'|ì)|scriv(?:ilo|icelo|etelo|etecelo|i|ete|eteci|ici)|racconta~|sfogat(?:i|evi)|brontola(?:te)?|non (?:togliamo|cancelliamo|nascondiamo|tocchiamo|si tocca|spari\\p{L}+|si cancella\\p{L}*)(?: \\p{L}+)?|serv(?:e|ono)|aiuta(?:no)?|diritto|fa(?:nno)? bene|preferiamo|impariamo|imparare|grazie|accett(?:a|ano|iamo)|val(?:e|gono)|hanno (?:posto|casa)|c'è posto",
  ]),
  en: pattern([
    "(?:may|can|should) be (?:said|voiced|aired|written|posted)|put it (?:on|in|up)|show it|do (?:show|say|write|tell)|out loud|speak (?:plainly|frankly|openly)|point (?:it|them|that) out|(?:we|i) (?:won't|don't|never) (?:sulk|mind|bite|take offence)|fair|legitimate|gets? (?:nobody|no one|you) (?:thrown|kicked|removed|banned)~|nobody (?:will )?(?:touch|remove|delete|hide|mind|sulk)(?:e?s)?(?: (?:them|it))?|costs? (?:you )?nothing|deserves?|honest|welcom~|allowed|fine|free|freely|ok|okay|may|can|please|by all means|go ahead|feel free|(?<!not |n't )stays?(?: up)?|(?<!not |n't )remains?|belongs?|say~(?: it| so)?|tell|tell us|tell everyone|write(?: it)?|post it|show us|speak up|share|keep the|(?:won't|don't|never|not|nor) (?:be )?(?:hide|hidden|delete|deleted|remove|removed|censor|take|taken|touch)(?: \\p{L}+)?|(?:we|we'll|i'll|i) (?:read|answer|listen|learn|keep|reply|want)|learn|help(?:s|ful)?|useful|answer(?:ed)?|part of|right to|need|thank~|have a go|slate|grumble|moan",
  ]),
};
/** Where everybody sees it: enough for what is called criticism, not for a lamp that broke. */
const openly = {
  it: pattern([
    "(?<!non )(?<!mai )(?:qui(?! (?:solo|soltanto|niente|no|non))|in (?:chiaro|pubblico|bacheca)|apertamente|a viso aperto|alla luce del sole|nel gruppo|sul gruppo)",
  ]),
  en: pattern([
    "(?<!not |n't |never )(?:in the open|in public|publicly|openly|on the (?:wall|board|page)|here(?! (?:only|just|no|not)(?!\\p{L})))",
  ]),
};
/** Bidden or allowed by its very form: 'Dacci torto', 'Le lampade si giudicano', 'Judge lamps', 'Tell us we're wrong'. */
const bidden = {
  it: pattern([
    "(?:prenditela|prendetevela)(?: [\\p{L}']+){0,3}|(?:dissenti|dissentite|dissentiamo|critichiamo|smontiamo|giudichiamo|contestiamo|obietta|obiettate|metti(?:amo)? in discussione|mettete in discussione|discuti(?:amo)? (?:le|i) (?:scelt|prezz|nostr|decision|idee)[ei]|critica|criticate|contraddici|contraddite|smonta|smontate|boccia|bocciate|giudica|giudicate|stronca|stroncate|lamenta|lamentate|rimprovera|rimproverate|contesta|contestate|sgrida|sgridate)(?:ci|ti|tevi|vi|lo|la|le|li)?(?: [\\p{L}']+){0,4}",
    "(?:dacci|dateci|dammi) (?:\\p{L}+ )?(?:torto|addosso|contro)",
    "(?:di'|dì|di|dicci|diteci|dite)(?: [\\p{L}']+){0,3} (?:che (?:abbiamo (?:sbagliat|tort|esagerat)|siamo (?:troppo|car|lent|brutt)|non)|male)~(?: [\\p{L}']+){0,4}",
    "(?:siate|sii|siamo) (?:pure )?(?:schiett|dur|sever|franc|sincer|spietat|crudel|critic|esigent)(?:[oaie]|hi)(?: [\\p{L}']+){0,6}",
    "(?:dicci|diteci|dimmi|diccelo|ditecelo)(?: [\\p{L}']+){0,4} (?:dove|quando|se|che cosa|cosa) (?:[\\p{L}']+ ){0,2}(?:sbagl|esager|delud|manc|non)\\p{L}*(?: [\\p{L}']+){0,3}",
    "si (?:giudica|giudicano|critica|criticano|discute|discutono|boccia|bocciano|smonta|smontano|contesta|contestano)",
    "(?:parlar|parla|parlate|dir|dire|pensar) (?:pure )?male (?:di noi|della bottega|delle? (?:nostr\\p{L} )?lampad[ae]|dei prezzi)",
  ]),
  en: pattern([
    "(?:disagree|dissent|object to|grumble|argue with (?:us|our)|moan)(?: [\\p{L}']+){0,8}|(?:take|run)(?: [\\p{L}']+){1,4} (?:apart|down|to pieces|to bits|to task)",
    "(?:judge|criticise|criticize|challenge|contradict|question|slate|slam|knock|correct|scold|pick|tear|pull)(?: [\\p{L}']+){0,4}",
    "be (?:as )?(?:blunt|frank|harsh|honest|hard|rude|direct|tough|severe|critical|merciless)(?: [\\p{L}']+){0,8}",
    "(?:tell|show) us(?: [\\p{L}']+){0,5} (?:wrong|off|mistaken|badly|(?:let|fall|fell)(?: \\p{L}+)? (?:down|short))",
    "(?:is|are|may be|can be) (?:judged|criticised|criticized|questioned|challenged|picked apart)",
    "(?:say|speak|think) (?:\\p{L}+ )?(?:ill|badly|worse) of (?:us|our|the)(?: )?\\p{L}*",
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
    "(?:recension|comment|parer|giudiz|opinion|vot|post)\\p{L}{1,3} (?:[\\p{L}']+ ){0,3}?(?:cattiv|brutt|negativ|pessim|critic|sever|dur|scomod|contrari|a una stella)\\p{L}*|(?:cattiv|brutt|negativ|pessim|sever|dur|scomod)\\p{L}{1,2} (?:recension|comment|parer|giudiz|opinion)~|(?:quell[ie]|anche (?:i|le)) (?:cattiv|brutt|negativ|pessim|critic|sever|dur|scomod|contrari)(?:[ei]|hi|he)",
  ]),
  en: pattern([
    "(?:the|even|harsh|including) (?:bad|poor|negative|harsh|nasty|hard|unkind|awkward|critical) ones|(?:bad|poor|negative|harsh|nasty|hard|one-star|unkind|awkward|critical) (?:reviews?|comments?|opinions?|marks?|words?|posts?|verdicts?|feedback)",
  ]),
};
const kept = {
  it: pattern([
    "non (?:si |le |li |la |lo |verr\\p{L}+ |vengono |viene )?(?:tocca|toglie|tolg|cancell|nascond|rimuov|elimin|spari|tolt|perd)~|rest(?:a|ano)|riman(?:e|gono)|al (?:loro|suo) posto|(?:hanno|trovano) (?:[\\p{L}']+ ){0,3}(?:diritto|posto|cittadinanza)",
  ]),
  en: pattern([
    "(?:never|not|n't|won't|nobody) (?:\\p{L}+ )?(?:touch|delet|remov|hid|take|taken|censor|edit)~|stays?|remains?|where they are|(?:have|has) (?:[\\p{L}']+ ){0,3}(?:right|place)",
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
      sentAway(text, line) === null &&
      ((says(text, allowed[locale], line) &&
        (says(text, against[locale], line) ||
          (says(text, failed[locale], line) && says(text, ours[locale], line)) ||
          (says(text, broken[locale], line) && says(text, theShop[locale], line)))) ||
        (says(text, openly[locale], line) && says(text, against[locale], line))),
  );
}

/** Lines that bid people to judge the shop or its things, or keep poor marks where they are. */
export function biddenLines(text: TextDoc): Range[] {
  const { locale } = text;
  return ruleLines(text).filter((line) => {
    if (says(text, shut[locale], line) || says(text, punished[locale], line) || sentAway(text, line)) return false;
    if (says(text, poor[locale], line) && says(text, kept[locale], line)) return true;
    const bids = matches(text, bidden[locale], line).filter((place) => !isNegated(text, place));
    // 'dacci torto', 'criticateci': the shop hangs on the verb
    const hanging = bids.some(({ start, end }) => /\p{L}ci(?!\p{L})/u.test(text.folded.slice(start, end)));
    return bids.length > 0 && (hanging || says(text, ours[locale], line));
  });
}
