import { launch } from "chrome-launcher";
import { findChromium } from "../../scripts/lib/browser.ts";

/** What a browser is started with, so that nothing of its own runs beside what is measured. */
export const chromiumFlags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];

/** A browser for Lighthouse, which speaks to it by its `port`. */
export const launchForLighthouse = () =>
  launch({ chromePath: findChromium(), chromeFlags: ["--headless=new", ...chromiumFlags] });
