import { ensureStandIn } from "./build";
import { openInBrowser } from "./open-browser";
import { plainFailure } from "./plain-failure";
import { serve } from "./serve";

/** The usual address of the demo; another one when it is taken. */
const usualPort = 3100;

async function start(): Promise<void> {
  await ensureStandIn();
  const server = await serve(usualPort).catch(() => serve(0));
  process.stdout.write(
    `\nKertas kerja contoh dengan panel SPBE: ${server.origin}/\nBerhenti dengan Ctrl+C. (The sample workbook with the pane; stop with Ctrl+C.)\n`
  );
  openInBrowser(`${server.origin}/`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

start().catch((error: unknown) => {
  process.stderr.write(`${plainFailure(error)}\n`);
  process.exitCode = 1;
});
