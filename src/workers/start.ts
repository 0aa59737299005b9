/** The part of the browser's Trusted Types that is used here; TypeScript's own library doesn't describe them. */
interface Policy {
  createScriptURL(url: string): unknown;
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy;
}

/** Gives back an address of this site in full. Throws a TypeError for an address elsewhere. */
export function sameOrigin(url: string, page: string): string {
  const full = new URL(url, page);
  if (full.origin !== new URL(page).origin) throw new TypeError(`"${full.href}" is not a script of this site.`);
  return full.href;
}

let policy: Policy | null = null;

/** The policy for workers, named in config/security-policy.ts; where there are no Trusted Types, the same check without. */
function regiaPolicy(): Policy {
  const createScriptURL = (url: string) => sameOrigin(url, location.href);
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  policy ??= factory?.createPolicy("regia", { createScriptURL }) ?? { createScriptURL };
  return policy;
}

/**
 * Starts a module worker from a script of this site; get `url` from an import that ends in `?worker&url`.
 * Throws a TypeError for a script from elsewhere.
 */
export function startWorker(url: string): Worker {
  return new Worker(regiaPolicy().createScriptURL(url) as string, { type: "module" });
}
