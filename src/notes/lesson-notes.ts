import { notesStrings } from "../i18n/notes.ts";
import { addStyles } from "../stores/add-styles.ts";
import { longestQuote, mostNotes } from "../stores/note-record.ts";
import { type LiveNote, notesStore } from "../stores/notes.ts";
import stylesheet from "../styles/notes.css?url";
import { bar as makeBar } from "./bar.ts";
import { type Card, card as makeCard } from "./card.ts";
import { lessonList } from "./lesson-list.ts";
import { type LessonText, readLesson, sectionAt } from "./lesson-text.ts";
import { button, make } from "./make.ts";
import { setInMargin } from "./margin.ts";
import { painter as makePainter } from "./paint.ts";
import { firstWords, passagesOf } from "./passages.ts";
import { findQuote, quoteOf, type Span } from "./quote.ts";
import { blockOf, focusOn, select, selectedSpan } from "./selection.ts";
import { toast } from "./toast.ts";

/** Milliseconds after which a selection counts as made: dragging changes it at every move. */
const settled = 150;

let opened: Promise<Readonly<Record<"begin" | "highlight" | "note", () => void>>> | undefined;

/**
 * Wakes the notes of the lesson on the page, once. A press of the button opens the bar on the words selected, or where
 * none are, to choose a passage; the keys H and M act on the words selected; without an event, notes show themselves.
 */
export async function openNotes(wish?: Event): Promise<void> {
  // Cards are placed by what the styles say. Without them, notes are still read and written.
  opened ??= addStyles(stylesheet)
    .catch(() => {})
    .then(wake);
  const notes = await opened;
  if (wish instanceof KeyboardEvent) notes[wish.code === "KeyH" ? "highlight" : "note"]();
  else if (wish) notes.begin();
}

function wake(): Readonly<Record<"begin" | "highlight" | "note", () => void>> {
  const article = document.querySelector<HTMLElement>("[data-lesson]") ?? document.body;
  const locale = document.documentElement.lang === "it" ? "it" : "en";
  const other = locale === "it" ? "en" : "it";
  const t = notesStrings[locale];
  const root = article.querySelector<HTMLElement>(".prose") ?? article;
  const beginButton = document.querySelector<HTMLElement>("[data-notes]");
  const store = notesStore(article.dataset["lesson"] ?? "");
  const painter = makePainter();
  const says = toast(t);
  const cards = new Map<string, Card>();
  const list = lessonList(
    t,
    document.querySelector<HTMLAnchorElement>("[data-notes-link]")?.href ?? `/${locale}/notes/`,
  );
  article.querySelector(".mark-read")?.before(list.element);

  let lesson: LessonText = readLesson(root);
  let places = new Map<string, Span>();
  /** The words that the bar is about. */
  let chosen: Span | null = null;
  let shown: string | null = null;
  let bySentence = false;
  let byKeyboard = false;
  let atBottom = false;

  const bar = makeBar(
    t,
    {
      highlight: () => highlight(),
      note: () => note(),
      step: (by) => step(by),
      extend: () => extend(),
      sentences: (on) => {
        bySentence = on;
        pick(passageAt(chosen?.start ?? 0));
      },
      closed: () => close(),
    },
    longestQuote,
  );

  // Painting and placing

  const inText = () => store.live().filter((one) => one.locale === locale);
  const topOf = (id: string) => {
    const place = places.get(id);
    return place ? lesson.rangeOf(place).getBoundingClientRect().top : 0;
  };

  function render(): void {
    painter.clear();
    lesson = readLesson(root);
    places = new Map(
      inText().flatMap((one) => {
        const place = findQuote(
          lesson.text,
          one,
          lesson.sections.find(({ id }) => id !== "" && id === one.section),
        );
        return place ? [[one.id, place] as const] : [];
      }),
    );
    const split = painter.paint(
      lesson,
      inText().flatMap((one) => {
        const place = places.get(one.id);
        return place
          ? [{ ...place, as: one.id === shown ? "shown" : one.text === "" ? "plain" : "noted" } as const]
          : [];
      }),
    );
    if (split) lesson = readLesson(root);
    placeCards();
  }

  function cardOf(one: LiveNote): Card {
    const known = cards.get(one.id);
    if (known) {
      known.show(one);
      return known;
    }
    const more =
      one.locale === locale
        ? button(t.goTo, () => show(one.id), "memo-link memo-go")
        : make("a", { className: "memo-link", href: twin(one.id), hreflang: other, textContent: t.toOther });
    more.setAttribute("aria-label", t.about(more.textContent ?? "", firstWords(one.quote)));
    const made = makeCard(one, t, { save, remove, resized: layOut }, [more]);
    made.element.classList.add("memo-part");
    cards.set(one.id, made);
    return made;
  }

  /** The same lesson in the other language, at a note. */
  function twin(id: string): string {
    const link = document.querySelector<HTMLAnchorElement>(`[data-locale-switch="${other}"]`);
    return `${link?.href ?? ""}#note-${id}`;
  }

  function placeCards(): void {
    const live = store.live();
    for (const [id, { element, editing }] of cards)
      if (!editing && !live.some((one) => one.id === id)) {
        element.remove();
        cards.delete(id);
      }
    const beside = live
      .filter((one) => places.has(one.id) && (one.text !== "" || cards.get(one.id)?.editing))
      .sort((a, b) => (places.get(a.id)?.start ?? 0) - (places.get(b.id)?.start ?? 0));
    const lastOf = new Map<HTMLElement, HTMLElement>();
    for (const one of beside) {
      const { element } = cardOf(one);
      const place = places.get(one.id);
      const block = place && blockOf(root, lesson.rangeOf(place).endContainer);
      if (!block) continue;
      const before = lastOf.get(block) ?? block;
      // Moved only where it must be: moving takes the focus away.
      if (before.nextElementSibling !== element) before.after(element);
      element.dataset["at"] = "text";
      lastOf.set(block, element);
    }
    const rest = live.filter((one) => !beside.includes(one));
    const elements = (notes: readonly LiveNote[]) =>
      notes.map((one) => {
        const { element } = cardOf(one);
        element.dataset["at"] = places.has(one.id) ? "list" : "lost";
        return element;
      });
    list.show({
      highlights: elements(
        rest
          .filter(({ id }) => places.has(id))
          .sort((a, b) => (places.get(a.id)?.start ?? 0) - (places.get(b.id)?.start ?? 0)),
      ),
      changed: elements(rest.filter((one) => one.locale === locale && !places.has(one.id))),
      otherLocale: elements(rest.filter((one) => one.locale !== locale)),
    });
    layOut();
  }

  function layOut(): void {
    setInMargin(
      root,
      [...root.querySelectorAll<HTMLElement>(".memo")].map((element) => ({
        element,
        top: topOf(element.id.slice("note-".length)),
      })),
    );
  }

  // What is done with notes

  function save(id: string, text: string): void {
    const before = store.live().find((one) => one.id === id);
    if (!before || before.text === text) return;
    store.write(id, text);
    says.say(t.saved);
  }

  function remove(id: string): void {
    const bare = store.live().find((one) => one.id === id)?.text === "";
    const place = places.get(id);
    const undo = store.remove(id);
    const comeBack = () => {
      const block = place && blockOf(root, lesson.rangeOf(place).endContainer);
      if (block) focusOn(block);
    };
    says.offer(
      bare ? t.unhighlighted : t.deleted,
      () => {
        undo();
        says.say(t.undone);
        const back = cards.get(id)?.element;
        if (back) focusOn(back);
        else comeBack();
      },
      comeBack,
    );
  }

  /** Shows a note: its words, and its card with the focus. */
  function show(id: string): void {
    shown = places.has(id) ? id : null;
    render();
    const place = places.get(id);
    const element = cards.get(id)?.element;
    const beside = element?.dataset["at"] === "text";
    if (place) {
      const range = lesson.rangeOf(place);
      range.startContainer.parentElement?.scrollIntoView({ block: "center" });
      const block = blockOf(root, range.startContainer);
      if (beside && element) focusOn(element);
      else if (block) focusOn(block);
    } else if (element) {
      element.scrollIntoView({ block: "center" });
      focusOn(element);
    }
  }

  /** The note whose words hold all of those chosen. */
  const markOf = (span: Span) =>
    inText().find((one) => {
      const place = places.get(one.id);
      return place && place.start <= span.start && place.end >= span.end;
    });

  function keep(span: Span): string | null {
    const { id: section, part } = sectionAt(lesson, span.start);
    const id = store.add({ locale, section: section.slice(0, 200), part, ...quoteOf(lesson.text, span), text: "" });
    if (id === null) says.say(t.full(mostNotes));
    return id;
  }

  /** The words to mark; where there are none, asks for them. */
  function usable(): Span | null {
    const span = chosen ?? selectedSpan(root, lesson);
    if (!span) begin();
    else if (span.end - span.start > longestQuote) says.say(t.tooLong(longestQuote));
    else return span;
    return null;
  }

  function highlight(): void {
    const span = usable();
    if (!span) return;
    const mark = markOf(span);
    const picking = bar.picking;
    const hadFocus = bar.element.contains(document.activeElement);
    if (mark) {
      if (mark.text !== "") {
        show(mark.id);
        return;
      }
      const back = picking ? null : blockOf(root, lesson.rangeOf(span).endContainer);
      if (!picking) close();
      remove(mark.id);
      if (back && !hadFocus && !byKeyboard) back.blur();
    } else if (keep(span) !== null) {
      says.say(t.highlighted);
      if (!picking) {
        const block = blockOf(root, lesson.rangeOf(span).endContainer);
        close();
        // Whoever works with the keyboard goes on from the words.
        if (block && (hadFocus || byKeyboard)) focusOn(block);
      }
    }
    if (picking) refresh();
  }

  function note(): void {
    const span = usable();
    if (!span) return;
    const id = markOf(span)?.id ?? keep(span);
    if (id === null) return;
    close();
    const one = store.live().find((live) => live.id === id);
    if (!one) return;
    const { edit, element } = cardOf(one);
    edit();
    placeCards();
    // Placed only now, and focus needs a place.
    const area = element.querySelector("textarea");
    area?.focus({ preventScroll: true });
    element.scrollIntoView({ block: "nearest" });
  }

  // The bar

  function refresh(): void {
    if (!chosen) return;
    const mark = markOf(chosen);
    const state =
      chosen.end - chosen.start > longestQuote ? "too long" : !mark ? "new" : mark.text === "" ? "plain" : "noted";
    bar.show(state, bar.picking);
  }

  function openBar(span: Span, picking: boolean): void {
    const wasHidden = bar.element.hidden;
    chosen = span;
    const range = lesson.rangeOf(span);
    // After the block that the words end in: there Tab finds it next.
    const block = blockOf(root, range.endContainer);
    if (block && block.nextElementSibling !== bar.element && !bar.element.contains(document.activeElement))
      block.after(bar.element);
    else if (!bar.element.isConnected) root.append(bar.element);
    bar.show("new", picking);
    refresh();
    atBottom ||= picking;
    const bottom = picking || atBottom || innerWidth < 640;
    bar.element.dataset["place"] = bottom ? "bottom" : "words";
    if (!bottom) {
      const frame = root.getBoundingClientRect();
      const rects = range.getClientRects();
      const last = rects[rects.length - 1] ?? range.getBoundingClientRect();
      const { width } = bar.element.getBoundingClientRect();
      bar.element.style.top = `${Math.round(last.bottom - frame.top + 10)}px`;
      bar.element.style.left = `${Math.round(Math.max(0, Math.min(last.right - frame.left - width / 2, frame.width - width)))}px`;
    } else {
      bar.element.style.top = bar.element.style.left = "";
    }
    if (wasHidden && byKeyboard && !picking) says.whisper(t.keys);
  }

  function close(): void {
    const { picking } = bar;
    const hadFocus = bar.element.contains(document.activeElement);
    const span = chosen;
    bar.hide();
    atBottom = false;
    chosen = null;
    getSelection()?.removeAllRanges();
    if (!hadFocus) return;
    const block = span && blockOf(root, lesson.rangeOf(span).endContainer);
    if (picking && beginButton && beginButton.offsetParent) beginButton.focus({ preventScroll: true });
    else if (block) focusOn(block);
  }

  const passages = () => passagesOf(lesson.text, locale, bySentence);
  const passageAt = (index: number) => {
    const all = passages();
    return all.find(({ end }) => end > index) ?? all.at(-1) ?? null;
  };

  function pick(span: Span | null): void {
    if (!span) return;
    const range = lesson.rangeOf(span);
    select(range);
    openBar(span, true);
    range.startContainer.parentElement?.scrollIntoView({ block: "center" });
    says.whisper(t.passage(lesson.text.slice(span.start, span.end)));
  }

  function step(by: 1 | -1): void {
    const all = passages();
    const from = chosen;
    if (!from) return;
    const n =
      by > 0 ? all.findIndex(({ start }) => start >= from.end) : all.findLastIndex(({ end }) => end <= from.start);
    pick(all[n] ?? null);
  }

  function extend(): void {
    const from = chosen;
    const next = from && passages().find(({ start }) => start >= from.end);
    if (from && next) pick({ start: from.start, end: next.end });
  }

  function begin(): void {
    lesson = readLesson(root);
    const span = selectedSpan(root, lesson);
    if (span) {
      openBar(span, false);
      bar.focus();
      return;
    }
    // The first paragraph that is in the window.
    const inView = passages().find((passage) => lesson.rangeOf(passage).getBoundingClientRect().bottom > 60);
    pick(inView ?? passageAt(0));
    bar.focus();
  }

  // What wakes all this up

  let timer = 0;
  document.addEventListener("selectionchange", () => {
    clearTimeout(timer);
    timer = window.setTimeout(followSelection, settled);
  });
  let pressed = false;
  addEventListener(
    "pointerdown",
    (event) => {
      byKeyboard = false;
      pressed = event.pointerType === "mouse";
      if (!bar.element.contains(event.target as Node)) atBottom = event.pointerType !== "mouse";
    },
    true,
  );
  addEventListener("pointerup", () => {
    pressed = false;
    followSelection();
  });
  addEventListener(
    "keydown",
    () => {
      byKeyboard = true;
    },
    true,
  );

  function followSelection(): void {
    // While the button is down the words aren't chosen yet.
    if (pressed || bar.picking) return;
    const span = selectedSpan(root, lesson);
    if (span) openBar(span, false);
    else if (!bar.element.hidden && !bar.element.contains(document.activeElement)) {
      bar.hide();
      chosen = null;
    }
  }

  root.addEventListener("click", (event) => {
    const target = event.target as Element;
    if (!getSelection()?.isCollapsed || target.closest("a, button, label, input, .memo-part")) return;
    const hit = inText().find(({ id }) => {
      const place = places.get(id);
      const rects = place ? [...lesson.rangeOf(place).getClientRects()] : [];
      return rects.some(
        ({ left, right, top, bottom }) =>
          event.clientX >= left && event.clientX <= right && event.clientY >= top && event.clientY <= bottom,
      );
    });
    const place = hit && places.get(hit.id);
    if (!hit || !place) return;
    if (hit.text !== "") show(hit.id);
    else select(lesson.rangeOf(place));
  });

  const fromAddress = () => {
    const id = /^#note-([a-z0-9-]+)$/.exec(location.hash)?.[1];
    if (id !== undefined) show(id);
  };
  addEventListener("hashchange", fromAddress);
  let width = 0;
  new ResizeObserver(() => {
    // Only a new width moves words; the height is what placing changes.
    if (width === root.clientWidth) return;
    width = root.clientWidth;
    layOut();
  }).observe(root);
  addEventListener("load", layOut);
  store.$record.subscribe(render);
  fromAddress();
  followSelection();
  return { begin, highlight, note };
}
