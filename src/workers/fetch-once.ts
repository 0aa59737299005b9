/**
 * Fetches each address once and reads what comes; null when it can't be had or read. What failed is forgotten, so that
 * the next one who asks tries again.
 */
export function fetchOnce<T>(read: (response: Response) => Promise<T>): (url: string) => Promise<T | null> {
  const known = new Map<string, Promise<T | null>>();
  return (url) => {
    const asked =
      known.get(url) ??
      fetch(url)
        .then((response) => {
          if (!response.ok) throw new Error(`${url}: ${response.status}`);
          return read(response);
        })
        .catch(() => {
          known.delete(url);
          return null;
        });
    known.set(url, asked);
    return asked;
  };
}
