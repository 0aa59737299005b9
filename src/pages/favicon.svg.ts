import type { APIRoute } from "astro";
import { tabIcon } from "../../config/app-icon.ts";

/** The icon of tabs, in the accent of regia.config.ts. */
export const GET: APIRoute = () => new Response(tabIcon, { headers: { "content-type": "image/svg+xml" } });
