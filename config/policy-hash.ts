import { createHash } from "node:crypto";

/** What a page's policy knows an inline script or style by; in the policy itself it stands between single quotes. */
export const policyHash = (text: string): `sha256-${string}` =>
  `sha256-${createHash("sha256").update(text).digest("base64")}`;
