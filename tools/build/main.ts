import { buildAddin } from "../../stand-in/src/server/build";
import { plainFailure } from "../../stand-in/src/server/plain-failure";
import { addinAddress } from "./addin-address";
import { environmentFor } from "./environments";
import { officeSource } from "./office-source";

/** npm run build, npm run build:dev: what cannot be built is said before webpack starts. */
async function main(words: readonly string[]): Promise<void> {
  const mode = words[words.indexOf("--mode") + 1];
  environmentFor(process.env["ADDIN_ENV"], mode);
  officeSource(process.env["OFFICE_JS"]);
  if (mode === "production" || process.env["ADDIN_URL"] !== undefined) addinAddress(process.env["ADDIN_URL"]);
  await buildAddin(words);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${plainFailure(error)}\n`);
  process.exitCode = 1;
});
