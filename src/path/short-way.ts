/** The lessons for whoever is already answering customers: slips, calendar, limits, complaints, the first hour. */
export const shortWay: ReadonlySet<string> = new Set([
  "craft/role",
  "strategy/objectives",
  "voice/plain-language",
  "voice/no-slips",
  "plan/working-calendar",
  "platforms/limits",
  "platforms/rights",
  "community/care",
  "crisis/criticism",
  "crisis/diplomacy",
  "crisis/apology",
  "crisis/first-hour",
]);
