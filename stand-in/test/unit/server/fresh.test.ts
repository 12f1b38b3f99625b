import { mkdtempSync, mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Build, ensureBuilt } from "../../../src/server/fresh";
import { projectFolder } from "../../../src/server/project-folder";

let folder = "";
let built = 0;
let build: Build;

/** Long before any build of the test, so that only what the test changes is newer. */
const longAgo = new Date(Date.now() - 3_600_000);

function source(name: string, time = longAgo): void {
  const path = join(folder, "source", name);
  writeFileSync(path, name);
  utimesSync(path, time, time);
}

beforeEach(() => {
  jest.spyOn(process.stderr, "write").mockReturnValue(true);
  folder = mkdtempSync(join(tmpdir(), "spbe-fresh-"));
  mkdirSync(join(folder, "source"));
  source("a.ts");
  source("b.ts");
  built = 0;
  build = {
    name: `test-${process.pid}`,
    inputs: [join(folder, "source")],
    output: join(folder, "out"),
    run: async () => {
      built += 1;
      writeFileSync(join(folder, "out"), "");
    },
  };
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(join(projectFolder, ".cache", "built", build.name), { force: true });
  rmSync(join(projectFolder, ".cache", "built", `${build.name} unfinished`), { force: true });
  rmSync(folder, { recursive: true });
});

describe("what is built", () => {
  it("is built when missing, and not again while nothing changes", async () => {
    await ensureBuilt([build]);
    await ensureBuilt([build]);
    expect(built).toBe(1);
  });

  it("is built again when a source is newer", async () => {
    await ensureBuilt([build]);
    source("a.ts", new Date(Date.now() + 60_000));
    await ensureBuilt([build]);
    expect(built).toBe(2);
  });

  it("is built again when a source is gone", async () => {
    await ensureBuilt([build]);
    rmSync(join(folder, "source", "b.ts"));
    await ensureBuilt([build]);
    expect(built).toBe(2);
  });

  it("is built once when several ask at the same time", async () => {
    await Promise.all([ensureBuilt([build]), ensureBuilt([build]), ensureBuilt([build])]);
    expect(built).toBe(1);
  });

  it("is not taken as built when building failed", async () => {
    const failing: Build = { ...build, run: () => Promise.reject(new Error("type error")) };
    await expect(ensureBuilt([failing])).rejects.toThrow("type error");
    await ensureBuilt([build]);
    expect(built).toBe(1);
  });

  it("is built again when building was interrupted, however new what it left is", async () => {
    const failing: Build = {
      ...build,
      run: async () => {
        writeFileSync(join(folder, "out"), "half");
        throw new Error("interrupted");
      },
    };
    await expect(ensureBuilt([failing])).rejects.toThrow("interrupted");
    await ensureBuilt([build]);
    await ensureBuilt([build]);
    expect(built).toBe(1);
  });
});
