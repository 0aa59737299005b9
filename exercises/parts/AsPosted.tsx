interface Props {
  readonly text: string;
  /** The handle of the person answered, which the platform would link. */
  readonly known?: string | undefined;
}

/** Links, handles and hashtags; what follows a letter, a digit or a dot is part of an e-mail address. */
const linked = /(https?:\/\/\S+|(?<![\p{L}\p{N}._%+-])[@#][\p{L}\p{N}_]+)/u;

/** A text with its links, handles and hashtags in colour, as platforms show them; nothing of it can be clicked. */
export function AsPosted({ text, known }: Props) {
  return text.split(linked).map((piece, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces are one text cut up, in order
      <span key={index} className="as-link" data-known={piece === known ? "" : undefined}>
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
