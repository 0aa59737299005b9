/** Before the name of whoever writes. */
export const led =
  /(?<!\p{L})(?:i'm|i am|this is|it's|it is|it's me|me again|me|i|my name is|my name's|name's|(?:you've|you have) (?:got|reached)|you're (?:speaking|talking|chatting|writing) (?:to|with)|(?:written|typed|answered) by|the person (?:writing|typing|replying) is),? $/u;
/** How the clause goes on about them after a name that was led to. */
export const goesOn =
  /^,? (?:here|again|speaking|writing|typing|replying|answering|from|at|of|with|for|in|on|and (?:i|we|yes|it|this|our|my))(?!\p{L})/u;
/** After the name, in a clause that ends there: 'here', 'from the shop here', 'writing for the council'. */
export const self =
  /^(?:,? (?:from|at|of|with|for|in) (?:[\p{L}\p{N}'’&.-]+ ){1,5}?|,? \([^)\n]{1,40}\),? |,? )(?:here(?: (?:again|now))?|again|(?:writing|speaking|typing|replying|answering)(?: (?:to you|back|this|here|again|now))?|on the (?:keyboard|keys|line|phone|other end)|at the (?:keyboard|keys)|behind (?:the|this) (?:keyboard|screen|page|account))(?:,? (?:from|at|of|with|for|on behalf of|in) (?:[\p{L}\p{N}'’&-]+ ){0,4}[\p{L}\p{N}'’&-]+| (?:and|with) (?=(?:i|we|i'm|we're|my|our)(?!\p{L})))?/u;
/** 'Your volunteer Chiara here': what they are, before the name. */
export const role = /(?<!\p{L})(?:your|the|a) (?:[\p{L}'-]+ ){0,3}$/u;
/** After the name, only the house that they write for. */
export const house =
  /^(?:,? (?:from|at|of|with|for|on behalf of) (?:[\p{L}\p{N}'’&-]+ ){0,4}[\p{L}\p{N}'’&-]+|,? \([^)\n]{1,40}\))/u;
