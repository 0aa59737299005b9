const added = new Map<string, Promise<void>>();

/**
 * Adds a stylesheet to the page, once, and waits for it. Importing it as a module would have the site link it on every
 * page that may show any exercise. Rejects when it can't be fetched; the next try fetches it again.
 */
export function addStyles(url: string): Promise<void> {
  const there = added.get(url);
  if (there !== undefined) return there;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = url;
  const adding = new Promise<void>((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      added.delete(url);
      link.remove();
      reject(new Error(`styles: ${url}`));
    };
  });
  added.set(url, adding);
  document.head.append(link);
  return adding;
}
