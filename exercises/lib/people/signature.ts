/** What a comment of a scene says, and who signs it: the scenes end a comment with a dash and a name. */
export function splitSignature(comment: string): [said: string, who?: string] {
  const at = comment.lastIndexOf(" — ");
  return at < 0 ? [comment] : [comment.slice(0, at), comment.slice(at + 3)];
}
