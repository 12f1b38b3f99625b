import { writeFileSync } from "node:fs";
import { startBrowser, usualSources } from "../../src/server/find-browser";
import { temporaryFile } from "../../../test/e2e/support/temporary";

// Several browsers are started, on a busy machine too.
jest.setTimeout(120_000);

// On Windows and Mac no browser can be left without fonts.
(process.platform === "linux" ? it : it.skip)("a browser that starts but shows no page is passed over", async () => {
  const noFonts = temporaryFile("none.conf");
  writeFileSync(noFonts, '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig></fontconfig>');
  const said: string[] = [];
  const browser = await startBrowser({
    say: (line) => said.push(line),
    // Each browser of this machine twice: without any font first.
    sources: usualSources().map((source) => async () => {
      const candidates = await source();
      return candidates.flatMap((candidate) => [
        { ...candidate, name: "without fonts", environment: { ...candidate.environment, FONTCONFIG_FILE: noFonts } },
        { ...candidate, name: "with fonts" },
      ]);
    }),
  });
  await browser.close();
  expect(said).toEqual([expect.stringMatching(/^browser: with fonts /)]);
});
