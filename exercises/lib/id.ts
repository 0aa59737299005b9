/** What an id looks like: lower-case letters, digits and hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** What to say of one that doesn't. */
export const idAdvice = "use lower-case letters, digits and hyphens";
