import { findBrowser } from "../../../stand-in/src/server/find-browser";
import { ensureStandIn } from "../../../stand-in/src/server/build";

/** Runs once before all e2e tests: they exercise the built add-in, never its sources, in a browser found before anything is built. */
export default async function buildFirst(): Promise<void> {
  await findBrowser();
  await ensureStandIn();
}
