/** Runs before the first paint: applies the theme that the visitor chose, if any. Kept tiny; its hash is in the CSP. */
export const themeSnippet = `try{const t=JSON.parse(localStorage.getItem("regia:settings")||"{}").theme;if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}`;
