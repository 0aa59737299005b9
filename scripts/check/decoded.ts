/** An address as a name: one copied from a browser spells blanks and accents with %. What is no such spelling stays as it is. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
