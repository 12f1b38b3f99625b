import { spawnSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "../../../src/server/cache-folder";
import { withLock } from "../../../src/server/lock";

/** Of this test run alone. */
const name = `test lock ${process.pid}`;
const file = join(cacheFolder(), `${name.replaceAll(" ", "-")}.lock`);

afterEach(() => {
  rmSync(file, { force: true });
});

describe("work under a lock", () => {
  it("is done by one at a time, also when the one before failed", async () => {
    let atWork = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      atWork += 1;
      most = Math.max(most, atWork);
      await Promise.resolve();
      atWork -= 1;
      throw new Error("failed");
    };
    await Promise.allSettled([withLock(name, work), withLock(name, work), withLock(name, work)]);
    expect(most).toBe(1);
    expect(existsSync(file)).toBe(false);
  });

  it("begins when the process that held the lock was killed", async () => {
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    writeFileSync(file, String(pid));
    await expect(withLock(name, async () => "done")).resolves.toBe("done");
  });
});
