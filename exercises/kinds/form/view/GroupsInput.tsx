import type { GroupsField } from "../fields.ts";
import { groupNames, placed } from "../groups.ts";
import { formStrings } from "../strings.ts";
import type { FieldProps } from "./props.ts";

/** Messages to put into groups: a letter for each, and the groups as they grow beside. */
export function GroupsInput({ field, locale, id, value, describedBy, onChange }: FieldProps<GroupsField>) {
  const t = formStrings[locale];
  const where = placed(field, value === undefined ? {} : { [field.id]: value });
  const names = groupNames.slice(0, field.groups);
  const put = (item: string, group: string) => {
    const next = new Map(where).set(item, group);
    onChange(field.items.flatMap((one) => (next.has(one.id) ? [`${one.id}: ${next.get(one.id)}`] : [])));
  };
  const open = field.items.length - where.size;
  return (
    <div className="form-groups">
      <ol aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
        {field.items.map((item) => (
          <li key={item.id} data-placed={where.has(item.id) ? "" : undefined}>
            <p id={`${id}-${item.id}`}>{item.locale[locale]}</p>
            <div role="radiogroup" aria-labelledby={`${id}-${item.id}`}>
              {names.map((name) => (
                <label key={name}>
                  <input
                    type="radio"
                    name={`${id}-${item.id}`}
                    value={name}
                    checked={where.get(item.id) === name}
                    onChange={() => put(item.id, name)}
                  />
                  <span aria-hidden="true">{name}</span>
                  <span className="visually-hidden">{t.group(name)}</span>
                </label>
              ))}
            </div>
          </li>
        ))}
      </ol>
      <div className="form-piles">
        <p role="status">{open > 0 && t.notPlaced(open)}</p>
        {names.map((name) => {
          const mine = field.items.filter((item) => where.get(item.id) === name);
          return (
            <details key={name} open={mine.length > 0}>
              <summary>
                {t.group(name)}: {t.inGroup(mine.length)}
              </summary>
              <ul>
                {mine.map((item) => (
                  <li key={item.id}>{item.locale[locale]}</li>
                ))}
              </ul>
            </details>
          );
        })}
      </div>
    </div>
  );
}
