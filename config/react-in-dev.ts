import type { AstroIntegration } from "astro";

/**
 * While authors write, React's modules ask for what reloads them (`$RefreshReg$`). Astro brings it with its own islands
 * alone, and exercises are mounted by an element of ours: without this, none opens under `npm run dev`.
 */
export function reactInDev(): AstroIntegration {
  return {
    name: "regia:react-in-dev",
    hooks: {
      "astro:config:setup": ({ command, injectScript }) => {
        if (command !== "dev") return;
        injectScript(
          "page",
          `import { injectIntoGlobalHook } from "/@react-refresh";
injectIntoGlobalHook(window);
window.$RefreshReg$ = () => {};
window.$RefreshSig$ = () => (type) => type;`,
        );
      },
    },
  };
}
