import { factGroups } from "./fact-groups.ts";

/** What is known, as a list that takes two columns where there is room; a thing that has a name is named once. */
export function FactList({ facts, label }: { readonly facts: readonly string[]; readonly label?: string }) {
  return (
    <div className="facts">
      <ul aria-label={label}>
        {factGroups(facts).map(({ name, facts: [first, ...more] }) => (
          <li key={`${name} ${first}`}>
            <p>
              {name !== null && <strong>{name}:</strong>} {first}
            </p>
            {more.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
