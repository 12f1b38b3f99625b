import { TestEnvironment } from "jest-environment-node";
import { ensureStandIn } from "../../../stand-in/src/server/build";
import { WorkerStandIn } from "./worker-stand-in";

declare global {
  /** Set by this environment; tests reach it through `withStandIn`. */
  var workerStandIn: WorkerStandIn | undefined;
}

/** Outside of what jest sets up anew for every test file, and so common to all files of a worker. */
const workerStandIn = new WorkerStandIn();

/** Asked once in a worker: nothing is built anew in the middle of a run. */
let built: Promise<void> | null = null;

/** Node, with the stand-in Excel of this worker. */
export default class StandInEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    await (built ??= ensureStandIn());
    workerStandIn.take();
    this.global["workerStandIn"] = workerStandIn;
  }

  override async teardown(): Promise<void> {
    workerStandIn.leave();
    await super.teardown();
  }
}
