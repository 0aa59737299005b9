/** A name that an exercise gives to something and that nothing there has; goes with an issue, so that the check finds its place and the nearest. */
export interface NoSuch {
  readonly given: string;
  /** What there is to name. */
  readonly known: readonly string[];
}

/** An issue of a schema with what an author is told, and with the name that leads nowhere, if that is it. */
export const customIssue = (message: string, path: readonly PropertyKey[], noSuch?: NoSuch) => ({
  code: "custom" as const,
  message,
  path: [...path],
  ...(noSuch === undefined ? {} : { params: { ...noSuch } }),
});
