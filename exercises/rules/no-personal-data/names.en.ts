/** Titles with a name, as said of somebody. */
export const title =
  "Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Mx\\.?|Dr\\.?|Prof\\.?|Professor|Signor[ae]?|Father|Sister|Sir|Lady|Lord|Rev\\.?|Captain|Nurse";
/** Relatives and the like, after 'your' or 'her'. */
export const kin =
  "(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir) (?:own )?(?:husband|wife|son|daughter|mother|father|mum|dad|sister|brother|partner|niece|nephew|cousin|aunt|uncle|gran|grandson|granddaughter|neighbour|neighbor|friend|flatmate|boss|carer|ex|boyfriend|girlfriend|lodger|colleague|kids|children|social worker|solicitor|doctor|teacher)";
/** What somebody is who works there, or was there. */
export const role =
  "(?:[Oo]ur|[Mm]y|[Tt]he|[Aa]n?|[Tt]hat) (?:\\p{L}+ )?(?:colleague|clerk|girl|boy|cashier|apprentice|trainee|intern|volunteer|driver|courier|cook|waiter|waitress|porter|tutor|teacher|nurse|midwife|conductor|technician|operator|lifeguard|guard|assistant|plumber|agent|manager|instructor|coordinator|supervisor|organist|lodger|tenant|owner|patient|student|boy who bit your son is|guest)";
export const called =
  /(?<!\p{L})(?:(?:name's|name is|named|name of|belonged to|belongs to|source of your story is|is called|in the name of|under the name)(?: an?| the)?|families on \p{L}+'s list are|the two no-shows were|our six are|our youngest is) $/u;
/** Who names themselves. */
export const self =
  /(?<!\p{L})(?:i'm|i am|this is|my name is|my name's|signed|from|by|yours|regards|thanks|love|i),? $/u;
/** Offered as somebody to turn to, or who comes to help. */
export const helpful =
  /(?<!\p{L})(?:ask for|speak to|talk to|\p{L}+ (?:will|'ll|is going to|can)|\p{L}+'ll|will|can (?:help|call|talk|come)|is here|answers?|waiting for you|looks? forward|at the desk|\p{L}+'s (?:in the office|on the (?:phone|desk|line)|on \p{N}|there for you|here)|together with|happy to|i (?:work|share|run)|and i|from now on|every shift|bring(?:s|ing)?|is (?:bringing|coming|calling|driving|on (?:his|her) way|packing|watching|following))(?!\p{L})/u;
/** Said to be at fault, absent, or what they are. */
export const atFault =
  /(?<!\p{L})(?:forgot\p{L}*|should have|didn't|hadn't|wasn't|mixed|mistake|wrong|fault|blame|off sick|on leave|leave left|left us|quit|let go|sacked|drunk|new|trainee|absent|late|changed the|missed|no-shows?|ignored|lost|shut|spoken to|had a (?:funeral|course)|was (?:on|at|off|down|out|new|supposed)|leaving us|bit|stole|served you|is off|are off|read (?:his|her)|yawn\p{L}*|sixteen|seventeen)(?!\p{L})/u;
