/* npm run verify -- https://…: looks at a deployed add-in as Excel will, and names each fault with its mend. */
import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { addinAddress } from "../build/addin-address";
import { isFaulty, reportLines } from "./report";
import { get } from "./request";
import { reportTexts } from "./texts";
import { verify } from "./verify";

/** @returns the exit code: 0 all is well, 1 something is wrong, 2 there was nothing to look at */
async function main(words: readonly string[]): Promise<number> {
  const at = words.indexOf("--manifest");
  const path = at < 0 ? undefined : words[at + 1];
  const [given] = words.filter((word, index) => !word.startsWith("--") && (at < 0 || index !== at + 1));
  if (given === undefined) throw new Error(`${reportTexts.id.usage} (${reportTexts.en.usage})`);
  // npm runs scripts in the project folder, whatever folder it was called in.
  const manifest =
    path === undefined
      ? {}
      : { manifest: { name: basename(path), text: readFileSync(resolve(process.env["INIT_CWD"] ?? ".", path), "utf8") } };
  const verified = await verify(addinAddress(given, "URL"), { get, now: new Date(), ...manifest });
  process.stdout.write(`${reportLines(verified).join("\n")}\n`);
  return isFaulty(verified) ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
);
