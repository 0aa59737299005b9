import { type RefObject, useId, useState } from "react";
import type { Locale } from "../../../lib/locale.ts";
import { mostLinks } from "../answer.ts";
import type { Chain, Link } from "../schema.ts";
import { chainStrings } from "../strings.ts";

interface Props {
  readonly exercise: Chain;
  readonly locale: Locale;
  readonly links: readonly Link[];
  readonly titleOf: (card: string) => string;
  readonly isWrong: (link: Link) => boolean;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** No other link can be added. */
  readonly isFull: boolean;
  readonly onAdd: (from: string, to: string) => void;
  readonly onRemove: (link: Link) => void;
}

/** The links in words, each with a button to remove it, and two lists to make one by. */
export function LinkList({ exercise, locale, links, titleOf, isWrong, heading, isFull, onAdd, onRemove }: Props) {
  const t = chainStrings[locale];
  const id = useId();
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const options = exercise.cards.map((card) => (
    <option key={card.id} value={card.id}>
      {card.locale[locale].title}
    </option>
  ));
  const add = () => {
    if (from === "" || to === "") return;
    onAdd(from, to);
    setTo("");
  };
  return (
    <section className="chain-links" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {t.links} ({links.length})
      </h3>
      {links.length === 0 ? (
        <p className="fine-print">{t.noLinks}</p>
      ) : (
        <ul>
          {links.map((link) => {
            const [start, end] = [titleOf(link[0]), titleOf(link[1])];
            return (
              <li key={link.join(" ")} data-link={link.join(" ")} data-wrong={isWrong(link) ? "" : undefined}>
                <span>
                  {isWrong(link) && "✗ "}
                  {t.link(start, end)}
                </span>{" "}
                <button
                  type="button"
                  className="button quiet"
                  aria-label={t.remove(start, end)}
                  onClick={() => onRemove(link)}
                >
                  ×
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {isFull && <p className="fine-print">{t.full(mostLinks)}</p>}
      <div className="chain-add">
        <p className="label-beside">
          <label htmlFor={`${id}-from`}>{t.addFrom}</label>
          <select id={`${id}-from`} value={from} onChange={({ target }) => setFrom(target.value)}>
            <option value="">{t.choose}</option>
            {options}
          </select>
        </p>
        <p className="label-beside">
          <label htmlFor={`${id}-to`}>{t.addTo}</label>
          <select id={`${id}-to`} value={to} onChange={({ target }) => setTo(target.value)}>
            <option value="">{t.choose}</option>
            {options}
          </select>
        </p>
        <button type="button" className="button quiet" aria-disabled={from === "" || to === ""} onClick={add}>
          {t.add}
        </button>
      </div>
    </section>
  );
}
