import { type DragEvent, type ReactNode, useId, useState } from "react";

interface Props {
  readonly title: string;
  readonly help?: string;
  readonly empty: string;
  readonly count: number;
  readonly kind: "tray" | "level";
  readonly index: number;
  readonly onDrop: (card: string) => void;
  readonly children: ReactNode;
}

/** A level of the board, or the cards still to place: cards can be dropped on it. */
export function Column({ title, help, empty, count, kind, index, onDrop, children }: Props) {
  const id = useId();
  const [over, setOver] = useState(false);
  const enter = (event: DragEvent) => {
    event.preventDefault();
    event.dataTransfer.dropEffect = "move";
    setOver(true);
  };
  return (
    <section
      className="chain-level"
      data-kind={kind}
      data-level={index}
      data-over={over ? "" : undefined}
      aria-labelledby={`${id}-title`}
      onDragOver={enter}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer.getData("text/plain"));
      }}
    >
      <h3 id={`${id}-title`}>{title}</h3>
      {help !== undefined && <p className="fine-print">{help}</p>}
      {count === 0 ? <p className="chain-empty">{empty}</p> : <ul className="chain-cards">{children}</ul>}
    </section>
  );
}
