/**
 * The site's language for a visitor: the remembered one; else the first of the browser's languages that the site has
 * ("it-CH" counts as "it"); else the default.
 */
export function preferredLocale(
  remembered: string | undefined,
  wanted: readonly string[],
  published: readonly string[],
  otherwise: string,
): string {
  if (remembered !== undefined && published.includes(remembered)) return remembered;
  const codes = wanted.map((tag) => tag.toLowerCase().split("-")[0] ?? "");
  return codes.find((code) => published.includes(code)) ?? otherwise;
}

/** The language in an address, such as /it/courses/: the first part that is a published language. */
export function localeInPath(pathname: string, published: readonly string[]): string | undefined {
  return pathname.split("/").find((part) => published.includes(part));
}
