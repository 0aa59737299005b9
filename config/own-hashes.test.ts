import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { withOwnHashes } from "./own-hashes.ts";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const page = (policy: string, body: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body>`;

test("a page's policy keeps the hashes of its own inline scripts and styles, and no other", () => {
  const body = `<script>go()</script><script type="module">stay()</script><style>a{}</style><script type="module" src="/a.js"></script>`;
  const policy = (scripts: string, styles: string) =>
    `default-src 'self'; script-src 'self'${scripts}; style-src 'self'${styles};`;
  const [go, stay, style, other] = ["go()", "stay()", "a{}", "elsewhere()"].map(hash);
  const before = page(policy(` ${go} ${other} ${stay} ${hash("")}`, ` ${style} ${other}`), body);
  expect(withOwnHashes(before)).toBe(page(policy(` ${go} ${stay}`, ` ${style}`), body));
});

test("a page without a policy is left as it is", () => {
  expect(withOwnHashes("<p>Hello</p>")).toBe("<p>Hello</p>");
});
