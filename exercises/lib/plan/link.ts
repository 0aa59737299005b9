/** What is wrong with the tracking of a link. */
type LinkFault = "notLink" | "spaces" | "missing" | "upperCase" | "insecure";

const required = ["utm_source", "utm_medium", "utm_campaign"] as const;
/** Addresses that open an app and carry no page to be measured. */
const untracked = /^(?:mailto:|tel:|sms:|https:\/\/(?:wa\.me|m\.me|t\.me)\/)/i;

/**
 * Checks the tracking of a cell that holds one link or several, perhaps after some words ("in bio: https://…").
 * Rule of facts 6.4: https, utm_source, utm_medium and utm_campaign in the query, lower case, without spaces.
 */
export function linkFaults(cell: string): LinkFault[] {
  const parts = cell.trim().split(/\s+/);
  const first = parts.findIndex((part) => /^(?:https?:\/\/|mailto:|tel:|sms:)/i.test(part));
  if (first < 0) return ["notLink"];
  const links = parts.slice(first).filter((part) => !/^(?:[,;|·+&]|e|and|o|or)$/i.test(part));
  // Words after a link are the rest of an address that a space has broken.
  if (links.some((part) => !/^(?:https?:\/\/|mailto:|tel:|sms:)/i.test(part))) return ["spaces"];
  return [...new Set(links.flatMap((link) => faultsOf(link.replace(/[,;]$/, ""))))];
}

/** The same for one address, without blanks. */
export function faultsOf(link: string): LinkFault[] {
  if (untracked.test(link)) return [];
  if (!/^https:\/\//i.test(link)) return ["insecure"];
  const query = /\?([^#]*)/.exec(link.split("#")[0] ?? "")?.[1] ?? "";
  const pairs = query.split("&").map((pair) => pair.split(/=(.*)/s, 2) as [string, string?]);
  const utm = pairs.filter(([name]) => name.toLowerCase().startsWith("utm_"));
  const faults: LinkFault[] = [];
  const present = (name: string) =>
    utm.some(([key, value = ""]) => key.toLowerCase() === name && /[\p{L}\p{N}]/u.test(value));
  if (!required.every(present)) faults.push("missing");
  if (utm.some(([name, value = ""]) => /[A-Z]/.test(name + value.replace(/%[0-9A-F]{2}/gi, ""))))
    faults.push("upperCase");
  if (utm.some(([, value = ""]) => /\+|%20|%09|%0a/i.test(value))) faults.push("spaces");
  return faults;
}
