/**
 * Whether a page came where none was asked for: so the network of a hotel or a train answers until one has logged in.
 * The pages of the site are at addresses that end in a slash, and none of its other files is one.
 */
export function isStrayPage(response: Pick<Response, "ok" | "headers">, url: string): boolean {
  const type = response.headers.get("content-type") ?? "";
  return response.ok && type.startsWith("text/html") && !new URL(url, "https://site.invalid").pathname.endsWith("/");
}
