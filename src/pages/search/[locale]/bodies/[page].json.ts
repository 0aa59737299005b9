import type { APIRoute } from "astro";
import regia from "../../../../../regia.config.ts";
import { addressOf } from "../../../../search/address.ts";
import { siteSections } from "../../../../search/site-sections.ts";

/** The text of sections by address, a file for each page and one for all terms: fetched for the excerpts of what was found. */
export async function getStaticPaths() {
  const pages = await Promise.all(
    regia.locales.map(async (locale) => {
      const sections = Object.groupBy(await siteSections(locale), ({ bodies }) => bodies);
      return Object.entries(sections).map(([address, list = []]) => ({
        params: {
          locale,
          page: address
            .split("/")
            .at(-1)
            ?.replace(/\.json$/, ""),
        },
        props: { bodies: Object.fromEntries(list.map((section) => [addressOf(section), section.body])) },
      }));
    }),
  );
  return pages.flat();
}

export const GET: APIRoute<{ bodies: Record<string, string> }> = ({ props }) => Response.json(props.bodies);
