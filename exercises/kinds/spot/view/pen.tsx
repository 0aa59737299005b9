/** The proof-reader's sign for "take out". */
export function Dele() {
  return (
    <svg className="pen-sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M20 3C12 3 7 8 6 13c-.7 4 2 6.500 5 5.500s4-5 2-8-6-3-7.500.5S5 20 9 21.500s8-.5 9-3.500" />
    </svg>
  );
}

/** The pencil of the buttons that mark. */
export function Pencil() {
  return (
    <svg className="pen-sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 20l1.500-5L16 4.500 19.500 8 9 18.500zM13.500 7L17 10.500" />
    </svg>
  );
}

/** A ring drawn by hand around a number. */
export function Ring({ label }: { readonly label: string }) {
  return (
    <span className="pen-ring">
      <svg viewBox="0 0 40 40" aria-hidden="true">
        <path d="M22 4C10 3 3 11 4 21c1 9 8 15 17 15 10 0 16-7 15-17C35 9 27 3 17 6" />
      </svg>
      <span>{label}</span>
    </span>
  );
}
