import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unpackOnce } from "../../../src/server/browser/packaged";

let folder = "";
let filled = 0;
/** Of this test run alone: the lock is the project's. */
const name = `test-${process.pid}`;

const fill = async (into: string): Promise<void> => {
  filled += 1;
  mkdirSync(join(into, "lib"));
  writeFileSync(join(into, "browser"), "whole");
  writeFileSync(join(into, "lib", "library"), "whole too");
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "spbe unpack ü-"));
  filled = 0;
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("what is unpacked once", () => {
  it("is there afterwards, and not unpacked again", async () => {
    const place = await unpackOnce(folder, name, fill);
    await unpackOnce(folder, name, fill);
    expect(filled).toBe(1);
    expect(readFileSync(join(place, "lib", "library"), "utf8")).toBe("whole too");
  });

  it.each([
    ["cut short", (place: string) => writeFileSync(join(place, "browser"), "who")],
    ["not all there", (place: string) => rmSync(join(place, "lib", "library"))],
    ["of an older kind, that told nobody whether it was whole", (place: string) => rmSync(join(place, "unpacked.json"))],
  ])("is unpacked again when it is %s", async (_what, damage) => {
    damage(await unpackOnce(folder, name, fill));
    const place = await unpackOnce(folder, name, fill);
    expect(filled).toBe(2);
    expect(readFileSync(join(place, "browser"), "utf8")).toBe("whole");
  });

  it("takes the place of what an interrupted run left beside it", async () => {
    mkdirSync(join(folder, `${name}-unpacking-a1b2`));
    await unpackOnce(folder, name, fill);
    expect(readdirSync(folder)).toEqual([name]);
  });

  it("is unpacked once when two runs ask at the same time", async () => {
    await Promise.all([unpackOnce(folder, name, fill), unpackOnce(folder, name, fill)]);
    expect(filled).toBe(1);
  });

  it("leaves nothing behind when the disk is full", async () => {
    const full = Object.assign(new Error("write"), { code: "ENOSPC" });
    await expect(unpackOnce(folder, name, () => Promise.reject(full))).rejects.toBe(full);
    expect(readdirSync(folder)).toEqual([]);
    await unpackOnce(folder, name, fill);
    expect(filled).toBe(1);
  });
});
