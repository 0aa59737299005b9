/** A style sheet within a page, which says where it also lies as a file. */
export const sheetInside = (href: string, css: string): string => `<style data-sheet="${href}">${css}</style>`;

/** A page that links the style sheets which it has inside: of many pages that are kept, each would bring them again. */
export const linkingSheets = (html: string): string =>
  html.replace(/<style data-sheet="([^"]+)">[\s\S]*?<\/style>/g, '<link rel="stylesheet" href="$1">');
