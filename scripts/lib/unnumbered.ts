/** The name of a course's or a lesson's folder without the number that gives it its place: its id. */
export const unnumbered = (folder: string): string => folder.replace(/^\d+-/, "");
