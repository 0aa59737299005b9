import { describe, expect, it } from "vitest";
import { fakeBrowser } from "../fakes/browser.ts";
import { openSettings } from "../settings.ts";
import { backupDue, dismissReminder, noteBackup, noteImported } from "./backup.ts";

const now = new Date("2026-11-20T09:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
const three = [daysAgo(30), daysAgo(20), daysAgo(1)];
const due = (attempts: string[], settings: { lastBackup?: string; reminderDismissed?: string } = {}) =>
  backupDue(attempts, { v: 1, ...settings }, now);

describe("the reminder to back up", () => {
  it.each([
    ["waits for the third attempt", due(three.slice(1)), false],
    ["comes to those who never backed up", due(three), true],
    ["rests for 14 days after a backup", due(three, { lastBackup: daysAgo(13) }), false],
    ["comes back after them", due(three, { lastBackup: daysAgo(14) }), true],
    [
      "stays away when the backup holds everything",
      due([daysAgo(30), daysAgo(29), daysAgo(28)], { lastBackup: daysAgo(20) }),
      false,
    ],
    ["rests when waved away", due(three, { reminderDismissed: daysAgo(2) }), false],
    ["comes again later", due(three, { reminderDismissed: daysAgo(15) }), true],
  ])("%s", (_, is, expected) => {
    expect(is).toBe(expected);
  });

  it("takes what was imported for a copy, as old as it is and never of tomorrow", () => {
    const copyOf = (exportedAt: string) => {
      const vault = fakeBrowser().tab();
      noteImported(exportedAt, vault);
      return openSettings(vault).$record.get().lastBackup;
    };
    const yesterday = "2026-11-19T10:00:00.000Z";
    expect(copyOf(yesterday)).toBe(yesterday);
    expect(copyOf("2036-11-19T10:00:00.000Z")).toBe("2026-11-20T09:00:00.000Z");
  });

  it("remembers a backup and a wave of the hand", () => {
    const browser = fakeBrowser();
    const vault = browser.tab();
    noteBackup(vault);
    dismissReminder(vault);
    const time = "2026-11-20T09:00:00.000Z";
    expect(openSettings(browser.tab()).$record.get()).toMatchObject({ lastBackup: time, reminderDismissed: time });
  });
});
