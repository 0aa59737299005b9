import { type ComponentType, createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { ViewProps } from "../lib/view.ts";

type Given<E, A> = Pick<ViewProps<E, A>, "exercise" | "locale"> & Partial<ViewProps<E, A>>;

/** The HTML that a View first shows. What isn't `given` is as at the very start: no draft, nothing handed in. */
export const shownBy = <E, A>(View: ComponentType<ViewProps<E, A>>, given: Given<E, A>): string =>
  renderToStaticMarkup(
    createElement(View, {
      draft: null,
      verdict: null,
      submitted: null,
      busy: false,
      modelShown: false,
      elsewhere: () => null,
      onDraft: () => {},
      onSubmit: () => {},
      ...given,
    }),
  );
