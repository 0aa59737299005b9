/** Words of a reply: enough to name the problem and what happens next, and few enough to be read under a post. */
export const usualWords = { min: 20, max: 120 } as const;
