import type { Locale } from "../../../lib/locale.ts";
import { initials } from "../../../lib/people/initials.ts";
import { splitSignature } from "../../../lib/people/signature.ts";
import type { SceneText } from "../../../lib/scene.ts";
import { FactList } from "../../../parts/FactList.tsx";
import { formStrings } from "../strings.ts";

/** Somebody's message, and what the brand knows of it. */
export function SceneView({ scene, locale }: { readonly scene: SceneText; readonly locale: Locale }) {
  const [said, signed] = splitSignature(scene.comment);
  const who = signed ?? scene.person.name ?? scene.person.handle ?? "";
  return (
    <div className="form-scene">
      <div className="post">
        <span className="avatar" aria-hidden="true">
          {initials(who)}
        </span>
        <div className="bubble">
          <p className="who">{who}</p>
          <p>{said}</p>
        </div>
      </div>
      <FactList facts={scene.facts} label={formStrings[locale].given} />
    </div>
  );
}
