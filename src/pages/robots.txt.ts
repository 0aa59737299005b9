import type { APIRoute } from "astro";

/** Everything may be read; the site map says what there is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL("sitemap-index.xml", site).href}\n`);
