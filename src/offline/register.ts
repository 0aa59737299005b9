interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: () => string }): { createScriptURL(url: string): unknown };
}

/** Starts the service worker, or gives back the one that is there. Its policy knows one address and ignores all others. */
export function register(): Promise<ServiceWorkerRegistration> {
  const url = `${import.meta.env.BASE_URL}sw.js`;
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy("regia-offline", { createScriptURL: () => url });
  return navigator.serviceWorker.register((policy?.createScriptURL("") ?? url) as string);
}

let policy: ReturnType<PolicyFactory["createPolicy"]> | undefined;
