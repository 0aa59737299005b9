interface Props {
  readonly index: number;
  readonly said: string;
  /** Its mark, told in words; null while it has none. */
  readonly marked: string | null;
  /** Whether Tab leads to it. */
  readonly current: boolean;
  /** Whether it is being taken into a mark. */
  readonly taken: boolean;
  readonly onGrab: (index: number) => void;
  readonly onReach: (index: number) => void;
  readonly onFocus: (index: number) => void;
}

/** A word of the proof, to be chosen. */
export function Word({ index, said, marked, current, taken, onGrab, onReach, onFocus }: Props) {
  return (
    <span
      className="proof-word"
      role="option"
      aria-selected={marked !== null}
      aria-label={marked === null ? undefined : `${said}, ${marked}`}
      tabIndex={current ? 0 : -1}
      data-word={index}
      data-taken={taken ? "" : undefined}
      onMouseDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        onGrab(index);
      }}
      onMouseEnter={() => onReach(index)}
      onFocus={() => onFocus(index)}
    >
      {said}
    </span>
  );
}
