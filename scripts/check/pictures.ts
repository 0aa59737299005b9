import { stat } from "node:fs/promises";
import { join, posix } from "node:path";
import { didYouMean } from "../lib/nearest.ts";
import { decoded } from "./decoded.ts";
import type { Library } from "./library.ts";
import type { Report } from "./problem.ts";
import { nodesOf, startOf } from "./walk.ts";

/** What a picture's file may weigh: more, and a lesson is slow on a phone. */
const most = { kilobytes: 500 };

const formats = /\.(?:jpe?g|png|webp|avif)$/i;

const guide = "Pictures are explained in CONTRIBUTING.md, under “Write a lesson”.";

/** The pictures of a lesson lie beside it, say in words what they show, and can be served. */
export async function checkPictures({ root, lessons, files }: Library, report: Report): Promise<void> {
  for (const { file, tree } of lessons) {
    const folder = posix.dirname(file);
    const beside = [...files]
      .filter((one) => posix.dirname(one) === folder && formats.test(one))
      .map((one) => posix.basename(one));
    const addresses = new Map(nodesOf(tree, "definition").map(({ identifier, url }) => [identifier, url]));
    for (const image of [...nodesOf(tree, "image"), ...nodesOf(tree, "imageReference")]) {
      const url = image.type === "image" ? image.url : addresses.get(image.identifier);
      if (url === undefined) continue;
      const wrong = (name: string, what: string, advice: string) =>
        report({ file, ...startOf(image), name, what, advice: `${advice} ${guide}` });
      const path = posix.join(folder, decoded(url));
      if (/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(url))
        wrong(
          "FarPicture",
          `The picture ${url} doesn't lie beside the lesson, and would not be shown.`,
          "Put its file into the lesson's folder and write its name alone: ![what it shows](name.jpg).",
        );
      else if (!formats.test(url))
        wrong(
          "PictureFormat",
          `The picture ${url} is no photograph that every browser shows.`,
          "Save it as .jpg, .png, .webp or .avif; drawings (.svg) are placed with <Figure>.",
        );
      else if (!files.has(path))
        wrong(
          "NoPicture",
          `There is no picture ${path}.${didYouMean(decoded(url), beside)}`,
          "Put the file into the lesson's folder, beside it.mdx and en.mdx, and write its name as it is: capitals count.",
        );
      else {
        const kilobytes = Math.ceil((await stat(join(root, path))).size / 1000);
        if (kilobytes > most.kilobytes)
          wrong(
            "HeavyPicture",
            `The picture ${url} weighs ${kilobytes} kB; it takes at most ${most.kilobytes}.`,
            "Make it smaller: 1,400 pixels across are enough.",
          );
      }
      if (!image.alt)
        report({
          file,
          ...startOf(image),
          name: "ImageWithoutAlt",
          what: `The picture ${url} has no text for those who can't see it.`,
          advice: "Write it between the square brackets: ![what the picture says](address).",
        });
    }
  }
}
