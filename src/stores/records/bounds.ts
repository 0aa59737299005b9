// How much of everything a learner's record holds; the settings, which come without this, hold themselves to as much.
// What the site can write stays within them (bounds.test.ts), with room for it to grow; what comes
// from storage or from a file and goes beyond was written by something else, and is set aside, see salvage.ts.

/** Characters that browsers grant a site for its records, keys included. Measured: 5.18 million. */
export const recordRoom = 5_000_000;

/** Bytes of a file to import: as much as browsers grant a site in all. */
export const maxImportBytes = recordRoom;

/** Whether a text is more than a file to import may hold. Its letters are counted first: most take one byte. */
export const isTooLarge = (text: string): boolean =>
  text.length > maxImportBytes || new TextEncoder().encode(text).length > maxImportBytes;

/** Records of one kind that are read from a file. The site has 8 courses, 51 lessons and 48 exercises. */
export const mostRecords = 1000;

/** Parts of a record, attempts say, that are tried one by one where the whole can't be read: ten times what any holds. */
export const mostTried = 10_000;

/** Characters of an id, as of all ids that authors give (`answerId`). */
export const longestId = 80;

/** Characters of course/lesson, course/lesson#quiz or q:course/lesson#quiz: three ids and what joins them. */
export const longestPlace = 250;

/** Characters of a time. `toISOString` takes 24; finer fractions of a second are read as well. */
export const longestTime = 40;

/**
 * Characters of JSON that an answer takes. The longest one that is graded is a plan of a million (`maxPlan`); an
 * unfinished one may be twice that. With its attempt it still finds room in what a browser grants.
 */
export const longestAnswer = 2_000_000;

/** Attempts kept of each exercise: ten a week for a year. Those of one that has more keep their newest, their first and their best. */
export const mostAttempts = 500;

/** Rules that an attempt is said to have missed. No exercise has more than 28. */
export const mostMissed = 100;

/** Options of a quick check, and how many of them can be chosen. The lessons' have up to 5. */
export const mostOptions = 100;

/** Answers to quick checks kept of each lesson, those given last. Lessons have up to 5 checks. */
export const mostQuizzes = 100;

/** Questions of a final test, which asks 12. One goes on after the site was changed, and may then keep others too. */
export const mostAsked = 200;

/** Results of final tests kept of each course, the newest. */
export const mostResults = 100;

/** Cards of each lesson that are kept, those reviewed last: its terms and quick checks. The glossary has 195 terms. */
export const mostCards = 1000;

/** Reviews kept of each card, the newest. What was dropped lives on in the state that each review holds. */
export const mostReviews = 16;

/** Works of the portfolio of which something is kept, those changed last. There are 48 exercises. */
export const mostPieces = 1000;

/** Characters of what a learner writes into a note, or into the portfolio: a page. */
export const longestText = 2000;

/** Characters of the words that a note is about. */
export const longestQuote = 1500;
/** Characters of what stands before or after them, by which they are found again. */
export const longestContext = 64;

/** Characters of the id of the heading that a note's words stand under. */
export const longestSection = 200;

/** Notes that a lesson takes. */
export const mostNotes = 200;

/** Entries of notes kept of each lesson, deleted ones included: those changed last. */
export const mostEntries = 1000;
