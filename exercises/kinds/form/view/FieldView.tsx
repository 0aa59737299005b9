import type { Locale } from "../../../lib/locale.ts";
import type { Finding } from "../../../lib/verdict.ts";
import type { Field } from "../fields.ts";
import { formStrings } from "../strings.ts";
import { withoutLabel } from "../under-label.ts";
import { ChoiceInput, ManyInput } from "./ChoiceInput.tsx";
import { GroupsInput } from "./GroupsInput.tsx";
import { ListInput } from "./ListInput.tsx";
import type { Value } from "./props.ts";
import { SceneView } from "./SceneView.tsx";
import { TableInput } from "./TableInput.tsx";
import { TextInput } from "./TextInput.tsx";

interface Props {
  readonly field: Field;
  readonly locale: Locale;
  readonly id: string;
  readonly value: Value | undefined;
  /** What the verdict says of this field, while it stands as it was handed in. */
  readonly findings: readonly Finding[];
  readonly poster: { readonly name: string; readonly handle: string } | null;
  readonly onChange: (value: Value) => void;
}

/** Whether a label element can name the control itself; groups are named by aria-labelledby. */
const hasOneControl = (field: Field) =>
  field.type === "text" || field.type === "number" || (field.type === "choice" && field.look === "select");

function Control({ field, ...rest }: Omit<Props, "findings"> & { readonly describedBy: string }) {
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
      return <TableInput field={field} {...rest} />;
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
            aria-describedby={rest.describedBy}
            onChange={({ target }) => rest.onChange(target.value)}
          />
          {field.unit !== undefined && <span>{field.unit}</span>}
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
        <Control field={field} locale={locale} id={id} describedBy={`${id}-help ${id}-mend`} {...rest} />
        <ul className="form-mend" id={`${id}-mend`} aria-label={findings.length > 0 ? t.toMend : undefined}>
          {[...new Set(findings.map(({ message }) => withoutLabel(label, message)))].slice(0, 6).map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      </div>
    </>
  );
}
