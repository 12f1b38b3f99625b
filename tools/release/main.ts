/* npm run release -- 1.2.3 */
import { plainFailure } from "../../stand-in/src/server/plain-failure";
import { runRelease } from "./run-release";

try {
  // npm starts a script in the folder of the project.
  process.stdout.write(`${runRelease(process.cwd(), process.argv[2])}\n`);
} catch (failure) {
  process.stderr.write(`${plainFailure(failure)}\n`);
  process.exitCode = 1;
}
