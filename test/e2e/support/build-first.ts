import { ensureStandIn } from "../../../stand-in/src/server/build";

/** Runs once before all e2e tests: they exercise the built add-in, never its sources. */
export default async function buildFirst(): Promise<void> {
  await ensureStandIn();
}
