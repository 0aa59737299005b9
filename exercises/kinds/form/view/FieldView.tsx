import type { Locale } from "../../../lib/locale.ts";
import type { Field } from "../fields.ts";
import { formStrings } from "../strings.ts";
import { underLabel, withoutLabel } from "../under-label.ts";
import { ChoiceInput, ManyInput } from "./ChoiceInput.tsx";
import { GroupsInput } from "./GroupsInput.tsx";
import { ListInput } from "./ListInput.tsx";
import type { FieldFinding, Mend, Value } from "./props.ts";
import { SceneView } from "./SceneView.tsx";
import { TableInput } from "./TableInput.tsx";
import { TextInput } from "./TextInput.tsx";

interface Props {
  readonly field: Field;
  readonly locale: Locale;
  readonly id: string;
  readonly value: Value | undefined;
  /** What the verdict says of this field, while it stands as it was handed in. */
  readonly findings: readonly FieldFinding[];
  readonly poster: { readonly name: string; readonly handle: string } | null;
  readonly onChange: (value: Value) => void;
}

/** Whether a label element can name the control itself; groups are named by aria-labelledby. */
const hasOneControl = (field: Field) =>
  field.type === "text" || field.type === "number" || (field.type === "choice" && field.look === "select");

/** Most messages that are shown below a field; whatever more is said of a cell only describes it. */
const shown = 6;

/** Each message once, without the field's label, which stands above; of a cell, with its row. */
function mendsOf(field: Field, locale: Locale, id: string, findings: readonly FieldFinding[]): Mend[] {
  const say = ({ message, cell }: FieldFinding) => {
    const said = withoutLabel(field.locale[locale].label, message);
    const row = cell?.table === field.id ? formStrings[locale].row(cell.row + 1) : "";
    return message.toLowerCase().includes(row.toLowerCase()) ? said : underLabel(row, said);
  };
  return [...Map.groupBy(findings, say)].map(([message, same], at) => ({
    id: `${id}-mend-${at}`,
    message,
    findings: same,
  }));
}

interface ControlProps extends Omit<Props, "findings"> {
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly mends: readonly Mend[];
}

function Control({ field, mends, ...rest }: ControlProps) {
  switch (field.type) {
    case "text":
      return <TextInput field={field} {...rest} />;
    case "choice":
      return <ChoiceInput field={field} {...rest} />;
    case "many":
      return <ManyInput field={field} {...rest} />;
    case "list":
      return <ListInput field={field} {...rest} />;
    case "table":
      return <TableInput field={field} mends={mends} {...rest} />;
    case "groups":
      return <GroupsInput field={field} {...rest} />;
    case "number":
      return (
        <span className="form-number">
          <input
            id={rest.id}
            type="text"
            inputMode="decimal"
            maxLength={30}
            value={typeof rest.value === "string" ? rest.value : ""}
            aria-describedby={`${rest.id}-unit ${rest.describedBy}`}
            aria-invalid={rest.invalid}
            onChange={({ target }) => rest.onChange(target.value)}
          />
          {field.unit !== undefined && <span id={`${rest.id}-unit`}>{field.unit}</span>}
        </span>
      );
  }
}

/** A field with its label, what it starts from, its control, and what there is to mend in it. */
export function FieldView({ field, locale, id, findings, ...rest }: Props) {
  const t = formStrings[locale];
  const { label, help, heading } = field.locale[locale];
  const given = field.type === "text" ? field.locale[locale].given : [];
  const scene = field.type === "text" ? field.locale[locale].scene : undefined;
  const mends = mendsOf(field, locale, id, findings);
  // What is said of a cell describes that cell alone.
  const ofField = mends.filter((mend) => mend.findings.some(({ cell }) => cell?.table !== field.id));
  const labelText = (
    <>
      {label}{" "}
      {field.optional && !(field.type === "text" && field.emptyCounts) && <span className="tag">{t.optional}</span>}
    </>
  );
  return (
    <>
      {heading !== undefined && <h3>{heading}</h3>}
      <div className="form-field" data-type={field.type} data-wrong={findings.length > 0 ? "" : undefined}>
        {scene !== undefined && <SceneView scene={scene} locale={locale} />}
        {given.length > 0 && (
          <blockquote className="form-given" aria-label={t.given}>
            {given.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </blockquote>
        )}
        {hasOneControl(field) ? (
          <label className="form-label" id={`${id}-label`} htmlFor={id}>
            {labelText}
          </label>
        ) : (
          <p className="form-label" id={`${id}-label`}>
            {labelText}
          </p>
        )}
        <p className="form-help" id={`${id}-help`}>
          {help}
        </p>
        <Control
          field={field}
          locale={locale}
          id={id}
          describedBy={[`${id}-help`, ...ofField.map((mend) => mend.id)].join(" ")}
          invalid={findings.some(({ blocking }) => blocking)}
          mends={mends}
          {...rest}
        />
        <ul className="form-mend" aria-label={findings.length > 0 ? t.toMend : undefined}>
          {mends.map((mend, at) => (
            <li key={mend.id} id={mend.id} hidden={at >= shown}>
              {mend.message}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
