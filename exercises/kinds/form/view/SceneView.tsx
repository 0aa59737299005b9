import type { Locale } from "../../../lib/locale.ts";
import type { SceneText } from "../../../lib/scene.ts";
import { formStrings } from "../strings.ts";

/** Somebody's message, and what the brand knows of it. */
export function SceneView({ scene, locale }: { readonly scene: SceneText; readonly locale: Locale }) {
  const who = scene.person.name ?? scene.person.handle ?? "";
  return (
    <div className="form-scene">
      <div className="post">
        <span className="avatar" aria-hidden="true">
          {who.replace("@", "").slice(0, 1)}
        </span>
        <div className="bubble">
          <p className="who">{who}</p>
          <p>{scene.comment}</p>
        </div>
      </div>
      <ul aria-label={formStrings[locale].given}>
        {scene.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </div>
  );
}
