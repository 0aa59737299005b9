import { gap, phrases } from "../../lib/pattern/phrases.ts";

/** What is said to be otherwise: the claim is called false, its contrary is stated, or somebody of the brand says how it is. */
export const correction = phrases(
  [
    "false|untrue|wrong|incorrect|inaccurate|unfounded|baseless|made up|made-up|invented|fabricated|fake|fiction|myth|hoax|misinformation|mistaken|lie|lies|fabrication|invention|nonsense",
    `(?:not|never|isn't|aren't|wasn't|weren't|doesn't|don't|didn't|hasn't|haven't|won't|can't) ${gap(2)}(?:true|so|the case|what|how|correct|right|accurate|here|ours|us|happen~|employ~|hir~|us(?:e|es|ed|ing)|hav~|work~|assembl~|mak~|sell~|do|a single|any|one|find|see|exist~|match~|in|minors|children|kids|under|allow~|let)`,
    "(?:no|none|nobody|no-one|zero|neither) (?:one |of (?:us|them|our \\p{L}+) )?\\p{L}+",
    "in (?:fact|truth|reality)|actually|the (?:truth|facts|fact|reality) (?:is|are)|instead|on the contrary|quite the opposite|here(?:'s| is) (?:who|what|how) (?:really|actually|makes?|works?|builds?|assembles?)",
    "(?:0|zero)|adults?|grown-ups?|of age|over (?:18|eighteen|\\p{N}+)|(?<!no )(?<!without )(?<!without a )contracts?|employed (?:by|properly)|on the payroll",
    "(?:we(?:'re| are)|there are|our team is|it's) (?:all |just |only )*(?:two|three|four|five|six|seven|eight|nine|ten|\\p{N}+)",
  ],
  [
    "neither confirm nor deny|(?:can't|cannot|won't|not able to|unable to) (?:\\p{L}+ )?(?:confirm|deny|comment|say)(?: [\\p{L}']+){0,6}",
    `(?:not|isn't|aren't|wasn't|never) ${gap(2)}(?:false|untrue|wrong|incorrect|unfounded|a lie|lies|made up|invented|fake)(?: that)?(?: [\\p{L}']+){0,12}`,
    "(?:never|not|haven't) (?:\\p{L}+ )?(?:said|denied|claimed|stated)(?: [\\p{L}']+){0,10}",
  ],
);

/** Says by two denials that the claim may well be true: no fact after it corrects that. */
export const conceded = phrases([
  "(?:it's not|it is not|that's not|that is not|it isn't|that isn't) (?:entirely |strictly |quite |exactly )?(?:false|untrue|made up|invented) (?:that|to say)",
  "neither confirm nor deny",
  // a fact that is halved as it is stated
  "(?:nearly|almost|practically|virtually|not quite) (?:all|everyone|everybody|every one|none|no one|nobody)|(?:most|many|some|half|a few|the majority) (?:of (?:us|them|our \\p{L}+|the \\p{L}+) )?(?:have|are|were|is|work) (?:\\p{L}+ )?(?:contracts?|adults?|of age|employed|legal|regular)|mostly (?:adults|legal|on contract|regular)",
]);

/** Points to a page so that people get to know the brand, take what is on offer, or wait for news: that corrects nothing. */
export const inviting = phrases([
  "(?:get to know (?:us|our)|(?:find out|learn|read|discover|see) more about (?:us|our)|discover (?:us|our|the)|visit (?:us|our)|follow us|have a look around|come (?:and )?(?:see|visit) (?:us|our)|our (?:world|story|latest|new (?:range|collection))|our catalogue|what we offer|browse)",
  "(?:we're|we are) (?:correcting|fixing|putting right|looking into|investigating|checking|reviewing)|(?:won't|will not) happen again|there will be more checks|(?:sorry|apologi[sz]e) for what you(?:'ve| have)? read",
  "(?:for (?:more )?info(?:rmation)?|contact (?:us|form)|customer service)",
]);
