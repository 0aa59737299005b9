/**
 * Fetches a page of this site and gives a part of it, to be shown here; null when it can't be had. An XMLHttpRequest
 * hands over a document of which no script runs; reading HTML from text would take a Trusted Types policy.
 */
export function partOfPage(url: string, selector: string): Promise<Element | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("GET", url);
    request.responseType = "document";
    request.onload = () =>
      resolve(request.status === 200 ? (request.responseXML?.querySelector(selector) ?? null) : null);
    request.onerror = () => resolve(null);
    request.send();
  });
}
