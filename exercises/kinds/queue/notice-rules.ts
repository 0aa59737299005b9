/** The rules that a notice to the team is held to, in the order in which they are shown. */
export const noticeRuleIds: readonly string[] = [
  "same-language",
  "notice-who",
  "notice-what",
  "notice-until",
  "no-stuffing",
];
