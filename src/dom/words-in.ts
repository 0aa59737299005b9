/**
 * The words that the build wrote into an element's `data-words`. They need no schema: a page names its scripts by their
 * content, so both are of one build.
 */
export const wordsIn = <Words>({ dataset }: HTMLElement): Words => JSON.parse(dataset["words"] ?? "{}") as Words;
