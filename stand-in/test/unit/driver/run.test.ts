import { asFunction } from "../../../src/driver/steps/run";

async function valueOf(code: string): Promise<unknown> {
  const made = new Function(`return (${asFunction(code)})`) as () => () => Promise<unknown>;
  return made()();
}

describe("a file run in the pane's frame", () => {
  it.each([
    ["1 + 1", 2],
    ["return 3;", 3],
    ["const a = 2;\na * 2;", 4],
    ["async function main() { return 5; }\nmain();\n// done", 5],
    ["const tasks = [1, 2];\nfor (const task of tasks) { void task; }", undefined],
    ["", undefined],
  ])("%j gives %j", async (code, value) => {
    expect(await valueOf(code)).toBe(value);
  });

  it("throws what the file throws", async () => {
    await expect(valueOf("async function main() { throw new Error('no sheet'); }\nmain();")).rejects.toThrow("no sheet");
  });
});
