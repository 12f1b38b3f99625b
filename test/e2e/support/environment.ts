import { TestEnvironment } from "jest-environment-node";
import { WorkerStandIn } from "./worker-stand-in";

declare global {
  /** Set by this environment; tests reach it through `withStandIn`. */
  var workerStandIn: WorkerStandIn | undefined;
}

/** Outside of what jest sets up anew for every test file, and so common to all files of a worker. */
const workerStandIn = new WorkerStandIn();

/** Node, with the stand-in Excel of this worker. */
export default class StandInEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    workerStandIn.take();
    this.global["workerStandIn"] = workerStandIn;
  }

  override async teardown(): Promise<void> {
    workerStandIn.leave();
    await super.teardown();
  }
}
