import type { Locale } from "../../lib/locale.ts";
import { isQuoted, matches, pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { isAsserted, isQuestion } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";
import * as italian from "./excuses.it.ts";

const selfEn = "(?:i|we|he|she|they|nobody here|our \\p{L}+|the (?:crew|staff|team|chairman))";
const wasEn = "(?:was|were|am|are|had been|have been|felt)";
const spanEn =
  "(?:day|week|morning|evening|night|shift|interview|meeting|broadcast|session|tour|flight|season|month|programme|program)";
const tiringEn = "(?:long|hard|busy|tiring|exhausting|hectic|gruelling|demanding|tough|difficult|draining)";

/** What would make a wrong a smaller one: tired, taken by surprise, pressed, unaware, of good will. It has to be a fact. */
const excuses: Record<Locale, RegExp> = {
  it: italian.excuses,
  en: pattern([
    // only a joke, and one that was liked
    "(?:it|that|this|the (?:post|tweet|picture|answer)) (?:was|is|'s)(?: \\p{L}+)? (?:only|just|merely|simply) (?:a|an|meant as an?|our|my)(?: \\p{L}+)? (?:joke|bit of fun|laugh|prank|quip|banter)|(?:many|most|lots|plenty|some|thousands|hundreds)(?: of(?: (?:you|them|people|our|the|those))?)?(?: \\p{L}+)? (?:laughed|smiled|got the joke|found it (?:funny|amusing))",
    `${selfEn} ${wasEn}(?: (?!not )\\p{L}+){0,2} (?:tired|exhausted|weary|worn out|sleepless|jet-lagged|overworked|stressed|unprepared|unwell)(?! of)`,
    `(?:at|towards|near|after) (?:the end of )?(?:a|an|another|my|our|the) (?:(?:\\p{L}+ ){0,2}?${tiringEn} (?:\\p{L}+ )?${spanEn}|(?<=the end of (?:a|an|another|my|our) )(?:\\p{L}+ ){0,2}${spanEn})`,
    "it was (?:very |so |getting )?late(?= *[,.;:]| and| in the (?:day|evening|shift))",
    `(?:it|this|that) (?:was|had been) (?:a|an|one of those|the end of a)(?: \\p{L}+)? (?:long|busy|demanding|hectic|frantic|tiring|exhausting|gruelling|chaotic|rushed) ${spanEn}(?! for)`,
    "there (?:was (?:no|little|not much|hardly any|barely any|not enough)|wasn't (?:any|enough|much)) time to (?:weigh|think|reflect|check|read|prepare|consider|ask)",
    `${selfEn} (?:had been|have been|was|were) (?:on (?:the )?air|up|awake|working|talking|answering|in the studio|on (?:my|our|his|their) feet) (?:for|since|all|until)`,
    "(?:t(?:ook|aken)|caught|catches|catch) (?:(?:me|us|him|her|them|everyone|everybody) )?(?:(?:completely|somewhat|rather|a little|a bit|all) )?(?:by surprise|off[- ]guard|unawares|unprepared|on the hop|cold)",
    `${selfEn} (?:wasn't|weren't|hadn't been|was not|were not|had not been|didn't|did not|hadn't|had not)(?: \\p{L}+)? (?:expect\\p{L}*|prepared for|ready for|warned|briefed)(?: (?:(?:to be )?asked|(?:the|that|this|a|such a|any|those) (?:\\p{L}+ )?(?:questions?|subject|topic)|it|anything))`,
    "(?:surprise|sudden|unexpected|out-of-the-blue) questions?|(?:question|asked|came)(?: [\\p{L}']+){0,3} out of the blue|(?:subject|question|topic)(?: [\\p{L}']+){0,4} (?:suddenly|unexpectedly|without warning)|asked(?: [\\p{L}']+){0,3} (?:suddenly|unexpectedly|point-blank)",
    "(?<!(?:put|puts|putting) (?:[\\p{L}']+ ){1,4})under (?:(?:a lot of|so much|\\p{L}+) )?(?:pressure|stress)|in the heat of (?:the )?\\p{L}+",
    `(?:leaves?|left|gives?) (?:you|one|us|me|him) (?:with )?(?:so |very |too )?(?:little|no|not much|hardly any|barely any) time|${selfEn} (?:had|have)(?: \\p{L}+)? (?:little|no|hardly any|barely any|not enough) time|(?:only|just|barely) (?:a few |a |some )?(?:seconds?|minutes?|moments?) to (?:think|answer|decide|react|reply)`,
    "short of (?:staff|hands|people|crew)|(?:short|under)-?staffed|(?:everything|it all|things) (?:was|were|happened|went|moved)(?: \\p{L}+)? (?:so |very |too )?(?:fast|quickly|chaotic|hectic|confus\\p{L}+)",
    "(?:news|reports?|information|situation|picture)(?: [\\p{L}']+){0,3} (?:was|were) (?:still |very |so |too )?(?:confused|unclear|uncertain|coming in|sketchy|scarce|patchy)",
    "(?:nobody|no one|none|not one)(?: (?:here|of us|in the (?:company|office)))?(?: had)?(?: yet)? (?:known?|knew|realised|realized|understood|grasped|imagined)(?: yet)? (?:just )?how (?:serious|bad|strong|grave|severe|big|grim)",
    `${selfEn} (?:didn't|did not|hadn't|had not|couldn't|could not) (?:yet )?(?:know|known|realise|realised|realize|realized|understand|understood|grasp|grasped|imagine|imagined)(?: yet)? (?:just )?how (?:serious|bad|strong|grave|severe|big|grim)`,
    "(?:(?:was|is|were)n't|(?:was|is|were) not|(?:it|that|this) (?:was|is) never|never)(?: \\p{L}+ly)? (?:(?:in|of) )?(?:our|my|his|the company's|anyone's|anybody's) intentions?|(?:there was |we had |i had |had )?no intention (?:to|of|whatsoever)",
    "(?:(?:we|i|he)(?: (?:certainly|really|honestly))? (?:(?:never|didn't|did not|had not|hadn't|would|wouldn't|had|certainly) )+|(?:nobody|no one|none)(?: here| of us| in the company)? (?:ever )?)(?:mean|meant|intend|intended|want|wanted|wish|wished|set out) (?:to|any)(?: \\p{L}+)? (?:offen[dc]|hurt|harm|mock|jok|mak|insult|wound|exclud|upset|humiliat|disrespect|los)\\p{L}*",
    "(?:we|i|he) (?:only |just )?meant (?:no|well|it well|it kindly|it as)(?: \\p{L}+)?|(?:no|without(?: any)?) (?:harm|offence|malice|ill will)(?: \\p{L}+)? (?:meant|intended)|(?:our|my|his) (?:only )?intentions? (?:was|were) (?:only |quite |simply |just )?(?:good|kind|the best|to|different|another|other|not)|best (?:of )?intentions|in (?:all )?good faith|(?:was|were) (?:never|not|only|just|simply) (?:meant|intended|supposed) (?:to|as)|without (?:any|the slightest|the least|a|ever) (?:wish|desire|intention|intent|wishing|wanting|meaning)",
  ]),
};

const personEn =
  "(?:colleague|employee|staffer|trainee|intern|apprentice|assistant|editor|copywriter|manager|collaborator|freelancer|worker|person|team member|supervisor|steward|attendant|crew member|agent|member of (?:the|our) (?:\\p{L}+ )?(?:team|staff))";
const wroteEn =
  "(?:wrote|typed|sent|posted|tweeted|published|put|came up with|thought up|took|used|jumped|chose|acted|made|let|got|pressed)";
const greenEn =
  "(?:young|new|newly hired|inexperienced|junior|careless|overzealous|over-eager|overeager|clumsy|thoughtless)";
const someoneEn = `(?:an?|one|some|the)(?: of our)? (?:[\\p{L}-]+ ){0,3}${personEn}s?(?: of ours)?|somebody|someone|whoever(?: \\p{L}+){0,5}|(?:the (?:person|colleague|one)) who(?: \\p{L}+){0,4}`;
const carriedEn =
  "(?:(?:got|was|were|let (?:him|her|them)sel(?:f|ves)(?: be| get)?) carried away|thought (?:it|that|this) (?:was|would be) (?:funny|clever|witty|smart|a joke))";
const thirdEn =
  "(?:(?:the|our|that) (?:\\p{L}+ )?(?:agency|supplier|contractor|consultants?|officers|crew|airport|freelancer|colleague|employee|staff)|(?:those|people|the people|everyone|everybody|whoever|the person|the ones)(?: who| that| in charge| responsible))";
const asksEn =
  "(?<=(?<!\\p{L})(?:we|i|we've|we'll|we're|we'd|i've|i'll|company|been)(?: [\\p{L}']+){0,4} )(?:ask|demand|want|request|expect|a?wait|insist|call)\\p{L}*";
const answerEn = "(?:an? )?(?:explanations?|account|answers?|clarifications?|justifications?)";

/** Somebody singled out for it, or called to account before everybody: the company answers, and settles it inside. */
const scapegoats: Record<Locale, RegExp> = {
  it: italian.scapegoats,
  en: pattern([
    `(?:written|typed|sent|posted|published|put (?:up|out)|composed|thought up|came|comes|the work|done) (?:by|from|of) (?:(?:an?|one|some)(?: of our)? (?:[\\p{L}-]+ ){0,2}${greenEn} (?:\\p{L}+ ){0,2}${personEn}|(?:(?:an?|one)(?: of our)? (?:\\p{L}+ ){0,2}${personEn}s?|somebody|someone)(?: of ours)?,? (?:(?:who (?:is|was) |still |rather |a little |too )*(?:${greenEn}|inexperienced|new)|with (?:so )?(?:little|no|limited|not much) experience|who (?:is|was) (?:\\p{L}+ )?(?:alone|learning)))`,
    `(?:an?|one|some|the)(?: of our)? (?:[\\p{L}-]+ ){0,2}${greenEn} (?:\\p{L}+ ){0,2}${personEn}(?: of ours)? (?:had |has )?${wroteEn}`,
    `(?:${someoneEn}) (?:has |had )?(?:\\p{L}+ )?${carriedEn}`,
    "(?:dealt with|addressed|settled|sorted out|taken up|handled|resolved)(?: \\p{L}+){0,4} (?:internally|in-house|inside the company|within the company|behind closed doors|in the proper place)",
    "(?:steps|measures|action)(?: [\\p{L}']+){0,3} (?:against (?:him|her|them|those|the|whoever)|inside (?:the|our) company|internally|within (?:the|our) company|with (?:him|her|them|those|whoever))|disciplinary|(?:our|the company's) lawyers|legal action",
    "(?:has|have|had|been|was|were)(?: already| now| also| since)?(?: been)? (?:spoken to|told off|reprimanded|disciplined|punished|sanctioned|taken to task|held to account|called to account)",
    `(?:had|have had|having) (?:serious |stern |strong |firm )?words with (?:him|her|them|those|whoever|${thirdEn})|(?:made|make|making) (?:that|it|this|ourselves|our (?:anger|disappointment|displeasure)) (?:very |quite |perfectly )?clear to (?:him|her|them|those|whoever|${thirdEn})`,
    "(?<!(?:we|i|nobody|no one|posts?|adverts?)(?: will| shall| would)? )(?:won't|will not|will no longer|no longer) (?:be )?(?:writ|post|work|manag|run)\\p{L}* (?:for us|for this page|(?:our|this) (?:page|profile|account|channels)|our posts)",
    `${asksEn}(?: (?:on|for|from|of|to|an))* ${thirdEn}(?: [\\p{L}']+,?){0,9} (?:${answerEn}|to (?:explain|answer|justify|account))`,
    `${asksEn}(?: (?:on|for|an|some|clear|full|prompt|immediate))* ${answerEn} (?:from|of|by) ${thirdEn}`,
    `${thirdEn}(?: [\\p{L}']+){0,6} (?:owes? us|(?:will |must |has |have |is going )(?:have )?(?:to )?(?:answer|explain|account|pay) (?:to us|for (?:it|this|that|themselves))|has explaining to do|will be held|must explain)`,
    `(?:review|reviewing|reconsider\\p{L}*|reassess\\p{L}*|rethink\\p{L}*|re-examin\\p{L}*|question\\p{L}*) (?:\\p{L}+ ){0,4}(?:contract|collaboration|agreement|partnership|mandate|relationship with ${thirdEn})`,
    `(?:summon|haul|call)\\p{L}* (?:in |up )?${thirdEn}|(?:told|telling|let|informed) ${thirdEn}(?: [\\p{L}']+){0,9} (?:disappoint\\p{L}*|angry|unacceptable|not good enough|expect better)`,
  ]),
};

/** 'The fault is ours, not theirs': a person is named to be taken out of it. */
const cleared: Record<Locale, RegExp> = {
  it: italian.cleared,
  en: /(?<!\p{L})(?:not|isn't|wasn't|never) (?:the fault of |up to )?(?:his|hers|her|theirs|their|him|them)(?!\p{L})/u,
};
/** 'I was tired, which is no excuse': brought up to be given up. */
const noExcuse: Record<Locale, RegExp> = {
  it: italian.noExcuse,
  en: /^[^.!?\n]{0,60}(?:(?:no|not an|never an|hardly an) excuse|(?:doesn't|does not|cannot|can't|don't|won't) (?:excuse|justify|change|matter|help)|chang(?:es?|ing) nothing|beside the point|(?:of )?no (?:use|help|comfort)|but (?:\p{L}+ )?(?:we|i|he) did)(?!\p{L})/u,
};

/** Whether an Italian text brings a thing up as what it won't say, or as what others went through. */
function isUnsaid(text: TextDoc, { start }: Range, re: RegExp): boolean {
  if (text.locale !== "it") return false;
  const before = text.folded.slice(Math.max(0, start - 80), start);
  return italian.givenUpBefore.test(before) || (re === italian.excuses && italian.ofOthers.test(before));
}

/** Whether a place is said as real; in Italian a wish that was never had is, in whatever mood. */
const isSaid = (text: TextDoc, { start, end }: Range) =>
  isAsserted(text, { start, end }) ||
  (text.locale === "it" && italian.wished.test(text.folded.slice(start, end)) && !isQuestion(text, { start, end }));

/** Where a text finds an excuse, or somebody to hold it against, in what the facts of its case don't tell. */
export function findExcuses(text: TextDoc, told: TextDoc): Range[] {
  const { locale } = text;
  return [excuses[locale], scapegoats[locale]].flatMap((re) => {
    if (matches(told, re).length > 0) return [];
    return matches(text, re).filter((place) => {
      const after = text.folded.slice(place.end, place.end + 140);
      return (
        !isQuoted(text, place) &&
        isSaid(text, place) &&
        !isUnsaid(text, place, re) &&
        !noExcuse[locale].test(after) &&
        !cleared[locale].test(after)
      );
    });
  });
}
