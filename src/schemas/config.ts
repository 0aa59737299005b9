import * as z from "zod";
import { localeSchema, localized } from "../../exercises/lib/locale.ts";
import { fromHex } from "../styles/contrast/oklch.ts";

/** Whether an address is of a name set aside for examples (RFC 2606): no mail gets there, and no page is there. */
export function isExample(address: string): boolean {
  const [, host = ""] = /^(?:mailto:[^@]*@|https:\/\/)([^/?#:]+)/.exec(address) ?? [];
  return /(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|test|localhost)$/i.test(host);
}

/** What to write in the place of an address that is no link. */
function asLink(address: string): string {
  if (/^[^\s@:/]+@[^\s@]+$/.test(address)) return `write "mailto:${address}"`;
  const page = /^(?:http:\/\/)?([\w-]+(?:\.[\w-]+)+(?:\/\S*)?)$/.exec(address)?.[1];
  return page === undefined
    ? 'write a link, such as "mailto:help@acme.it" or "https://acme.it/help"'
    : `write "https://${page}"`;
}

/** What regia.config.ts may say. */
export const configSchema = z
  .strictObject({
    /** The name of the site, in the header, titles and shared links. At most 40 characters. */
    name: z.string().min(1).max(40),
    /** One line under the name, in each language. */
    tagline: localized(z.string().min(1).max(120)),
    /** A square SVG in public/, such as `logo.svg`, in the place of the clapperboard. It must read well on light and on dark. */
    logo: z
      .string()
      .regex(/^[\w-]+\.svg$/, "name an SVG file that lies in public/, such as logo.svg")
      .optional(),
    /** Where the site will live: an https address without a path. Used by the sitemap and by shared links. */
    site: z
      .url({ protocol: /^https$/, error: "write a whole address that begins with https://" })
      .refine((site) => !URL.canParse(site) || new URL(site).pathname === "/", "write the address without a path"),
    /** Languages that are published; both lessons and exercises must exist in each. */
    locales: z
      .array(localeSchema)
      .min(1)
      .refine((locales) => new Set(locales).size === locales.length, "name each language once"),
    /** The language for visitors whose browser asks for none of ours. */
    defaultLocale: localeSchema,
    /**
     * The accent, as `#rrggbb`. Its hue and its strength (OKLCH chroma, at most 0.2) are taken; its lightness is the
     * theme's, so that words can be read on it and in it whatever it is.
     */
    colours: z
      .strictObject({ accent: z.string().regex(/^#[\da-f]{6}$/i, 'write six digits, such as "#a12a07"') })
      .transform(({ accent }) => {
        const { c, h } = fromHex(accent);
        return { accentHue: Math.round(h * 10) / 10, accentChroma: Math.min(0.2, Math.round(c * 1000) / 1000) };
      }),
    /**
     * Where learners write for help: a mailto: or https: link, which the foot of every page then shows as “Ask for help”.
     * Without it there is no such link.
     */
    support: z
      .string()
      .regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, { error: ({ input }) => asLink(String(input)) })
      .refine((address) => !isExample(address), "nobody reads an example address: write a real one, or leave it out")
      .optional(),
    /** Where the code of this site is: an https address, linked on the page for those who teach or hire. Without it there is no link. */
    repository: z
      .string()
      .regex(/^https:\/\/\S+$/, { error: ({ input }) => asLink(String(input)) })
      .refine(
        (address) => !isExample(address),
        "nobody finds code at an example address: write a real one, or leave it out",
      )
      .optional(),
  })
  .refine(({ locales, defaultLocale }) => locales.includes(defaultLocale), {
    path: ["defaultLocale"],
    message: "choose one of the languages in locales",
  });

type Config = z.output<typeof configSchema>;

/** Why a configuration can't be used: every mistake with its field and what to do, and what zod found. */
export class ConfigError extends Error {
  readonly issues: readonly z.core.$ZodIssue[];
  readonly value: unknown;
  constructor(message: string, issues: readonly z.core.$ZodIssue[], value: unknown) {
    super(message);
    this.issues = issues;
    this.value = value;
  }
}

/** Parses the site's configuration; throws one error that lists every mistake with its field and what to do. */
export function parseConfig(value: z.input<typeof configSchema>): Config {
  const parsed = configSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".") || "(top level)"}: ${issue.message}`);
  throw new ConfigError(
    `regia.config.ts InvalidConfig\n${lines.join("\n")}\n  The fields are described in src/schemas/config.ts.`,
    parsed.error.issues,
    value,
  );
}
