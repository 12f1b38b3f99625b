import { ensureHostPage, ensureStandIn } from "./build";
import { deployedAmong, notAnAddress } from "./deployed";
import { openInBrowser } from "./open-browser";
import { plainFailure } from "./plain-failure";
import { serve } from "./serve";

/** The usual address of the demo; another one when it is taken. */
const usualPort = 3100;

async function start(words: readonly string[]): Promise<void> {
  const { addins, others } = deployedAmong(words);
  const [other] = others;
  if (other !== undefined) throw notAnAddress(other);
  for (const addin of addins) await addin.check();
  await (addins.length === 0 ? ensureStandIn() : ensureHostPage());
  const server = await serve(usualPort, addins).catch(() => serve(0, addins));
  const [shown] = addins;
  if (shown !== undefined) process.stdout.write(`\nAdd-in dari ${shown.address} (The add-in comes from there.)\n`);
  process.stdout.write(
    `\nKertas kerja contoh dengan panel SPBE: ${server.origin}/\nBerhenti dengan Ctrl+C. (The sample workbook with the pane; stop with Ctrl+C.)\n`
  );
  openInBrowser(`${server.origin}/`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

start(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${plainFailure(error)}\n`);
  process.exitCode = 1;
});
