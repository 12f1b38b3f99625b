import { findBrowser } from "./find-browser";
import { plainFailure } from "./plain-failure";

// Before checks that take minutes: without a browser they would be for nothing.
findBrowser().catch((error: unknown) => {
  process.stderr.write(`${plainFailure(error)}\n`);
  process.exitCode = 1;
});
