/**
 * Runs before the first paint: sets on <html> what the visitor chose of the reading settings, if anything. What makes no
 * sense matches no style; followReading (src/page/reading.ts) takes it off. Kept tiny; its hash is in the CSP.
 */
export const readingSnippet = `try{const s=JSON.parse(localStorage.getItem("regia:settings")),d=document.documentElement.dataset;for(const k of["theme","textSize","text","motion"])if(s[k])d[k]=s[k]}catch{}`;
