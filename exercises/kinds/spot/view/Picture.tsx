import type { PostPart } from "../material.ts";

/** A drawing that stands for the photograph of a post. */
export function Picture({ name, label }: { readonly name: PostPart["picture"]; readonly label: string }) {
  if (name === undefined) return null;
  return (
    <svg className="spot-picture" viewBox="0 0 320 180" role="img" aria-label={label}>
      <rect width="320" height="180" className="pic-night" />
      <path d="M30 34v60M30 34h26M56 34v14M268 30v66M258 30h20M292 44l-10 46" className="pic-tool" />
      <path d="M160 8L44 150h232z" className="pic-beam" />
      <rect y="146" width="320" height="34" className="pic-bench" />
      <ellipse cx="160" cy="146" rx="74" ry="11" className="pic-tray" />
      <path d="M160 142v-34M138 143h44" className="pic-stem" />
      <path d="M118 108c2-40 18-62 42-62s40 22 42 62z" className="pic-shade" />
      <circle cx="160" cy="98" r="15" className="pic-bulb" />
    </svg>
  );
}
