/** What a crisis lead does, in the order of lesson 7.5. */
export const moves = ["detect", "verify", "pause", "notify", "hold", "answer", "update", "log"] as const;
/** One of the eight moves. */
export type Move = (typeof moves)[number];
