const name = "regia-passed";

/** Tells the page that holds an exercise's part that the exercise is passed. */
export const tellPassed = (part: Element): boolean => part.dispatchEvent(new Event(name, { bubbles: true }));

/** Calls back once, when an exercise within a part of the page is on show and passed. */
export const whenPassed = (part: Element, call: () => void): void => part.addEventListener(name, call, { once: true });
