import { buildAddin } from "./build";
import { plainFailure } from "./plain-failure";

// npm run build, npm run build:dev
buildAddin(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${plainFailure(error)}\n`);
  process.exitCode = 1;
});
