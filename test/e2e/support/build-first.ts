import { findBrowser } from "../../../stand-in/src/server/find-browser";
import { ensureStandIn } from "../../../stand-in/src/server/build";

/**
 * Runs once before all tests where some are e2e: they exercise the built add-in, never its sources, in a browser found before anything is
 * built. Other tests go on meanwhile; those that need what is built wait for it, and tell when it cannot be built.
 */
export default async function buildFirst(): Promise<void> {
  await findBrowser();
  void ensureStandIn().catch(() => undefined);
}
