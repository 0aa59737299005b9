import type { APIRoute } from "astro";
import sharp from "sharp";
import { appIcon } from "../../../config/app-icon.ts";

/** What systems ask for: 180 for Apple's home screens, 192 and 512 for the app manifest. */
const sizes = ["180", "192", "512"];

/** The icon of the installed site. */
export const getStaticPaths = () => sizes.map((size) => ({ params: { size } }));

export const GET: APIRoute = async ({ params }) => {
  const size = Number(params["size"]);
  const png = await sharp(Buffer.from(appIcon), { density: (72 * size) / 32 })
    .resize(size, size)
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { "content-type": "image/png" } });
};
