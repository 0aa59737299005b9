import { gap, phrases } from "../../lib/phrases.ts";

/** Selling to somebody who came to complain. A voucher, a refund or a visit offered to make up for it isn't. */
export const selling = phrases(
  [
    "\\p{N}{1,2} ?% (?:off|discount|with|using|on|this|until)|(?:free|complimentary) shipping (?:over|on orders|above|from)|with code \\p{L}+\\p{N}*",
    "(?:discount|promo|coupon|voucher|offer) codes?|(?:use|with|enter|apply|try) (?:the |our |this |your )?(?:code|coupon) ?:? ?\\p{L}*\\p{N}*|code \\p{L}{3,12}\\p{N}{1,3}",
    "\\p{N}{1,2} ?% (?:off|discount|on)|\\p{N}{1,2} per ?cent off|(?:special|exclusive|great|big|amazing|huge|generous) (?:discounts?|offers?|deals?|savings|prices?)|discount (?:on|off) (?:your|our|the|any|all) (?:next|new|whole|entire|order|purchase|range|collection|future|\\p{L}+)|bargain|on sale|summer sale|sale (?:is|now|ends|starts|on)|(?:save|get) (?:up to )?(?:\\p{N}+ ?%|big)|free shipping (?:on|over|until) (?:everything|all|orders|\\p{L}+)",
    "(?:take advantage|make the most) of (?:our|the|this)|don't miss (?:out|our|the|this|it)|(?:do not|never) miss (?:out|our)|hurry (?:up )?(?:while|before (?:it|they|the (?:offer|sale|stock))|to (?:buy|order|get|our)|and (?:buy|order|get)|in(?:to)?|down|over)|while stocks? lasts?|limited(?: |-)time|today only|only until|last chance|black friday|cyber monday|(?:two|2|three|3) for (?:one|1|two|2)",
    `(?:check out|have a look at|take a look at|look at|browse|discover|explore|see|visit|try|shop|view|meet) (?:\\p{L}+ )?(?:our|the|all our) ${gap(2)}(?:collection|range|catalogue|catalog|arrivals|shop(?! number)|store|products?|offers?|deals?|sale|line|menu|bestsellers?|lamps|rooms|packages|courses|website for|selection|models|newest|latest)`,
    "(?:our|the|a) (?:brand(?: |-))?(?:new|latest|stunning|beautiful|exclusive|spring|summer|autumn|winter|christmas) (?:collection|range|line|arrivals|season|models|menu)|new (?:in|arrivals)(?= |[.,!])|(?:now|just) (?:available|arrived|in store|in stock)(?: (?:in|on|at) our)?|available (?:now|online now|in our shop|in our store)|in store now|out now",
    "(?:buy|order|shop|book|subscribe|sign up|pre-order|join)(?: \\p{L}+){0,2}? (?:now|today|online|our newsletter|to our newsletter|for our newsletter|another of our|one of our)|subscribe to|sign up (?:for|to)|newsletter|(?:like and follow|follow us (?:on|for)|like our page|tag a friend|share with friends|turn on notifications)|link in bio|swipe up",
    "did you know (?:that )?(?:our|we have|we've got|about our)|(?:treat|cheer) yourself(?: up)? (?:to|with)|why not (?:try|treat|get|visit our|take a look at our)|only \\p{N}+ ?(?:€|£|euros?|pounds?) (?:in|at|from) (?:our |the )?(?:store|shop|stores)",
    "(?:we(?:'re| are)|as) (?:\\p{L}+ )?(?:the |a |one of the )?(?:\\p{L}+ )?(?:leading|leader|number one|no\\. ?1|best|most loved|top|world-class|award-winning)(?: \\p{L}+){0,3}|market leaders?|(?:award-winning|unbeatable|unrivalled|second to none|best-selling|bestselling|best value|great value)|the (?:best|finest|most beautiful) (?:\\p{L}+ )?(?:in italy|in town|in the world|on the market|money can)",
  ],
  [
    `(?:not(?! miss)|(?!don't (?:miss|wait|forget|hesitate|let))\\p{L}+n't|no|never(?! miss)|stopped|stop|suspended|pulled|taken|without|longer|off|paused|halted|withdrawn) ${gap(6)}(?:on sale|sale|in store|discount codes?|codes?|offers?|available|selling|stock|subscribe to|newsletter|sales)(?: \\p{L}+){0,2}`,
    `(?:to (?:make up|make amends|make it right|say sorry|apologise|put it right|compensate)|refund\\p{L}*|compensation|by way of|as an apology|for the (?:delay|trouble|wait)|in return) ${gap(10)}(?:voucher codes?|voucher|(?:discount codes?|\\p{N}{1,2} ?%|discount|code)(?!(?: off| discount)? (?:(?:on|for|off) )?(?:your next|everything|all|the (?:new|whole|entire)|our|any)(?!\\p{L})))(?: [\\p{L}\\p{N}]+){0,4}`,
    "(?:still|back|again|long|longer|was|were|been|went|remain|stay|kept) on sale|(?:is|are|was|were) (?:it|they|alba|the \\p{L}+|that lamp) (?:\\p{L}+ ){0,2}?on sale|(?:before|until|unless|whether|why|if|when|question|ask|asked|put|puts|putting|goes?|going|come|comes) (?:[\\p{L}']+ ){0,5}?on sale",
    "(?:see|look at|checking|check|meet|visit) (?:\\p{L}+ )?(?:our|the) (?:\\p{L}+ ){0,2}?(?:workshop|people|team|contracts|returns|safety|accounts|report)(?: \\p{L}+)?",
    "(?:the|your|that) (?:discount|discount code|voucher|offer|sale price) (?:\\p{L}+ )?(?:you|we promised|should|did|that|was|wasn't|didn't)(?: \\p{L}+){0,3}",
    "(?:do|doing|give you|deserve|is|are|were|been|be|not|at) (?:our|the|your|its|their) best",
    "(?:the|your|return|tracking|booking|order|reference|post) code",
    "(?:volunteers?|people|parents|families|members?|helpers?|drivers?|colleagues|staff|they|two|three|we) (?:\\p{L}+ ){0,2}?(?:sign up|join|book)(?: [\\p{L}-]+){0,2}",
    "(?:put|puts|putting|hang|hung|stick|stuck|placed|post|posted) (?:[\\p{L}']+ ){0,3}sign up(?: [\\p{L}]+){0,2}",
    "hurry (?:you|to you)|in a hurry|no hurry",
  ],
);
