import { type KeyboardEvent, useRef, useState } from "react";
import type { Locale } from "../../../lib/locale.ts";
import { useAfterRender } from "../../../parts/use-after-render.ts";
import { useSaid } from "../../../parts/use-said.ts";
import { type ChainAnswer, type Link, mostLinks } from "../answer.ts";
import { levelIndex, placeOf } from "../board.ts";
import type { Chain } from "../schema.ts";
import { chainStrings } from "../strings.ts";

interface Options {
  readonly exercise: Chain;
  readonly locale: Locale;
  readonly draft: ChainAnswer | null;
  readonly onDraft: (answer: ChainAnswer) => void;
}

/** What can be done on the board: placing cards, linking them, and saying aloud what was done. */
export function useBoard({ exercise, locale, draft, onDraft }: Options) {
  const t = chainStrings[locale];
  const [answer, setAnswer] = useState<ChainAnswer>(draft ?? { levels: {}, links: [] });
  const [open, setOpen] = useState<string | null>(null);
  const [source, setSource] = useState<string | null>(null);
  const { said, say } = useSaid();
  const root = useRef<HTMLDivElement>(null);
  const afterRender = useAfterRender();
  const heading = useRef<HTMLHeadingElement>(null);

  const isFull = answer.links.length >= mostLinks;
  const titleOf = (id: string) => exercise.cards.find((card) => card.id === id)?.locale[locale].title ?? id;
  const change = (changed: ChainAnswer) => {
    setAnswer(changed);
    onDraft(changed);
  };
  /** A card that moves is another element: the focus follows it. */
  const focusCard = (id: string) =>
    afterRender(() => root.current?.querySelector<HTMLElement>(`[data-card="${id}"] .chain-face`)?.focus());

  const place = (card: string, level: number) => {
    if (!exercise.cards.some(({ id }) => id === card)) return;
    const { [card]: _, ...rest } = answer.levels;
    const target = exercise.levels[level];
    change({ ...answer, levels: target === undefined ? rest : { ...rest, [card]: target.id } });
    const label = target?.locale[locale].label ?? "";
    say(target === undefined ? t.taken(titleOf(card)) : t.placed(titleOf(card), t.level(level + 1, label)));
    focusCard(card);
  };
  const link = (from: string, to: string) => {
    setSource(null);
    const names = [titleOf(from), titleOf(to)] as const;
    if (from === to) say(t.itself);
    else if (answer.links.some(([start, end]) => start === from && end === to)) say(t.already(...names));
    else if (isFull) say(t.full(mostLinks));
    else {
      change({ ...answer, links: [...answer.links, [from, to]] });
      say(t.linked(...names));
    }
  };
  const unlink = ([from, to]: Link) => {
    change({ ...answer, links: answer.links.filter(([start, end]) => start !== from || end !== to) });
    say(t.removed(titleOf(from), titleOf(to)));
    heading.current?.focus();
  };
  const startLink = (card: string) => {
    setOpen(null);
    setSource(card);
    say(t.linking(titleOf(card)));
    focusCard(card);
  };
  const cancelLink = () => {
    if (source !== null) focusCard(source);
    setSource(null);
    say(t.cancelled);
  };
  const choose = (card: string) => {
    if (source === null) setOpen(open === card ? null : card);
    else if (source === card) cancelLink();
    else link(source, card);
  };
  /** The cards as they stand on the page, level by level. */
  const neighbour = (card: string, by: number) => {
    const faces = [...(root.current?.querySelectorAll<HTMLElement>(".chain-face") ?? [])];
    const at = faces.findIndex((face) => face.closest(`[data-card="${card}"]`) !== null);
    faces[at + by]?.focus();
  };
  /** The first card of the nearest column on that side that has any. */
  const across = (card: string, by: 1 | -1) => {
    const columns = [...(root.current?.querySelectorAll(".chain-level") ?? [])];
    const at = columns.findIndex((column) => column.querySelector(`[data-card="${card}"]`) !== null);
    const side = by > 0 ? columns.slice(at + 1) : columns.slice(0, at).reverse();
    side
      .find((column) => column.querySelector(".chain-face"))
      ?.querySelector<HTMLElement>(".chain-face")
      ?.focus();
  };
  const key = (card: string, event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = placeOf(exercise, answer, card);
    const last = exercise.levels.length - 1;
    const digit = /^\d$/.test(event.key) ? Number(event.key) : null;
    const act = () => {
      if (digit !== null && digit <= exercise.levels.length) return () => place(card, digit - 1);
      switch (event.key) {
        case "Enter":
        case " ":
          return () => choose(card);
        // While a link waits for its end, cards stay where they are and the arrows look for it.
        case "ArrowRight":
          return () => (source === null ? at < last && place(card, at + 1) : across(card, 1));
        case "ArrowLeft":
          return () => (source === null ? at >= 0 && place(card, at - 1) : across(card, -1));
        case "ArrowDown":
          return () => neighbour(card, 1);
        case "ArrowUp":
          return () => neighbour(card, -1);
        case "l":
        case "L":
          return () => startLink(card);
        case "Escape":
          return source === null ? (open === null ? null : () => setOpen(null)) : cancelLink;
        default:
          return null;
      }
    };
    const does = act();
    if (does === null) return;
    event.preventDefault();
    does();
  };
  const openCards = exercise.cards.filter(({ id }) => levelIndex(exercise, answer.levels[id]) < 0);
  return {
    ...{ answer, open, source, said, root, heading, titleOf, openCards, isFull },
    ...{ place, link, unlink, startLink, cancelLink, choose, key, focusCard },
  };
}
