import regia from "../../regia.config.ts";
import { loadPath } from "./load.ts";

/** The routes of what each course has one of: its page, its test, its certificate, in each language. */
export async function coursePaths() {
  const pages = await Promise.all(
    regia.locales.map(async (locale) =>
      (await loadPath(locale)).map((course) => ({ params: { locale, course: course.id }, props: { locale, course } })),
    ),
  );
  return pages.flat();
}
