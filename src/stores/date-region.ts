/** The region whose way of writing dates a page follows: British for English, Italian for Italian. */
export const dateRegion = (): string => (document.documentElement.lang === "it" ? "it-IT" : "en-GB");
