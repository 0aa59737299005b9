import { useId, useRef, useState } from "react";
import { findingsOfCard } from "../../../lib/card-verdict.ts";
import { Said } from "../../../parts/Said.tsx";
import { useAfterRender } from "../../../parts/use-after-render.ts";
import { useSaid } from "../../../parts/use-said.ts";
import { answeredCards, chosen, isAsked, openDimensions, withChoice } from "../choice.ts";
import type { Dimension } from "../schema.ts";
import { classifyStrings } from "../strings.ts";
import { Envelope } from "./Envelope.tsx";
import { Message } from "./Message.tsx";
import { optionAt } from "./shortcuts.ts";
import type { SorterProps } from "./sorter.ts";
import { useKeys } from "./use-keys.ts";

/** Messages on one side, the open one on the other; on narrow screens one of the two at a time. */
export function Inbox(props: SorterProps) {
  const { exercise, locale, sorting, rows, verdict, onChange } = props;
  const { cards, dimensions } = exercise;
  const t = classifyStrings[locale];
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  /** Which of the two a narrow screen shows. */
  const [reading, setReading] = useState(false);
  const { said, say } = useSaid();
  const afterRender = useAfterRender();
  const row = rows.includes(current) ? current : (rows[0] ?? 0);
  const choiceOf = (at: number) => sorting[cards[at]?.id ?? ""] ?? {};
  const openOf = (at: number) => openDimensions(dimensions, choiceOf(at)).length;

  const focus = (selector: string) => root.current?.querySelector<HTMLElement>(selector)?.focus();
  const show = (at: number) => {
    setCurrent(at);
    setReading(true);
    afterRender(() => {
      const [list, item] = [".mailbox-list ol", `.mailbox-list [data-row="${at}"]`].map((part) =>
        root.current?.querySelector<HTMLElement>(part),
      );
      // The list follows, without moving the page.
      if (list && item && (item.offsetTop < list.scrollTop || item.offsetTop > list.scrollTop + list.clientHeight - 90))
        list.scrollTop = item.offsetTop - list.clientHeight / 3;
      focus(".mailbox-message h3");
      // Beside the list, what is answered with comes into sight with the message; alone on a narrow screen, the message begins at its head.
      root.current?.querySelector(".mailbox-message")?.scrollIntoView({ block: "nearest" });
    });
  };
  const back = () => {
    setReading(false);
    afterRender(() => focus(`.mailbox-list [data-row="${row}"] button`));
  };
  const choose = (at: number, dimension: Dimension, option: string) => {
    const card = cards[at];
    if (card === undefined || !isAsked(dimension, choiceOf(at))) return false;
    const had = chosen(choiceOf(at), dimension.id);
    const many = dimension.choose === "many";
    const options = many && had.includes(option) ? had.filter((one) => one !== option) : [...had, option];
    const choice = withChoice(dimensions, choiceOf(at), dimension.id, many ? options : [option]);
    setCurrent(at);
    onChange(card.id, choice);
    const names = dimension.options.filter((one) => chosen(choice, dimension.id).includes(one.id));
    const done = answeredCards(exercise, { ...sorting, [card.id]: choice });
    say(
      `${card.locale[locale].title}: ${dimension.locale[locale].label}, ${names.map((one) => one.locale[locale]).join(", ")}. ${t.sortedOf(done, cards.length)}`,
    );
    return true;
  };
  useKeys(root, (key, target) => {
    const item = target.closest<HTMLElement>(".mailbox-list [data-row]");
    const at = item === null ? row : Number(item.dataset["row"]);
    const by = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 }[key.length === 1 ? key.toLowerCase() : key];
    if (by !== undefined) {
      if (key.length > 1 && item === null) return false;
      const to = rows[rows.indexOf(at) + by];
      if (to === undefined) return item !== null;
      if (item === null) show(to);
      else focus(`.mailbox-list [data-row="${to}"] button`);
      return true;
    }
    const found = optionAt(dimensions, key);
    return found !== null && choose(at, found.dimension, found.option);
  });

  const goesOn = (wanted: (at: number) => boolean) => {
    const others = rows.filter((at) => at !== row && wanted(at));
    return others.find((at) => at > row) ?? others[0];
  };
  const open = goesOn((at) => openOf(at) > 0);
  const next = open ?? goesOn((at) => findingsOfCard(verdict, at).length > 0);
  return (
    <div className="mailbox" ref={root} data-reading={reading ? "" : undefined}>
      <Said said={said} />
      {rows.length > 0 && (
        <>
          <section className="mailbox-list" aria-labelledby={`${id}-list`}>
            <h3 id={`${id}-list`}>{t.inbox}</h3>
            <p className="fine-print mailbox-keys for-keys">{t.inboxHelp}</p>
            <ol>
              {rows.map((at) => (
                <Envelope
                  key={cards[at]?.id}
                  {...{ exercise, locale, verdict }}
                  row={at}
                  choice={choiceOf(at)}
                  current={at === row}
                  onOpen={() => show(at)}
                />
              ))}
            </ol>
          </section>
          <div className="mailbox-pane">
            <button type="button" className="button quiet mailbox-back" onClick={back}>
              ← {t.inbox}
            </button>
            <Message
              key={row}
              {...props}
              row={row}
              onChange={(card, choice) => {
                onChange(card, choice);
                say(t.sortedOf(answeredCards(exercise, { ...sorting, [card]: choice }), cards.length));
              }}
            />
            <p className="mailbox-next">
              {next === undefined ? (
                openOf(row) === 0 && t.allDone
              ) : (
                <button type="button" className="button quiet" onClick={() => show(next)}>
                  {open === undefined ? t.nextWrong : t.next}
                </button>
              )}
            </p>
          </div>
        </>
      )}
    </div>
  );
}
