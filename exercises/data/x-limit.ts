/** Most that a post or a reply on X takes without a subscription, in weighted characters (docs.x.com, checked in November 2026). */
export const xLimit = 280;
