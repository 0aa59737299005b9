interface Props {
  /** What stands over one's own text, and over the models. */
  readonly t: { readonly yours: string; readonly model: string };
  readonly text: string;
  readonly models: readonly string[];
}

/** The text that was handed in, beside those that would have passed. */
export function BesideModel({ t, text, models }: Props) {
  return (
    <div className="compare">
      <div>
        <p className="label">{t.yours}</p>
        <p className="as-typed">{text}</p>
      </div>
      <div className="good">
        <p className="label">{t.model}</p>
        {models.map((model) => (
          <p key={model} className="as-typed">
            {model}
          </p>
        ))}
      </div>
    </div>
  );
}
