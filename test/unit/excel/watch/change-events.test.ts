import { HintBox, type Hint } from "../../../../src/excel/watch/change-events";
import { Lane } from "../../../../src/session/task-queue";

const changed = (address: string): Hint => ({ kind: "changed", sheetId: "a", address, moved: false });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("hints", () => {
  it("that come together are looked into once", async () => {
    const looked: (readonly Hint[])[] = [];
    const box = new HintBox(
      (take) => Promise.resolve(void looked.push(take())),
      () => undefined
    );
    box.drop(changed("A1"));
    box.drop(changed("A1"));
    box.drop({ kind: "calculated", sheetId: "a", address: null });
    expect(box.pending()).toBe(true);
    await jest.runAllTimersAsync();
    expect(looked).toHaveLength(1);
    expect(looked[0]).toHaveLength(3);
    expect(box.pending()).toBe(false);
  });

  it("that come while one reading runs wait for the next", async () => {
    const looked: (readonly Hint[])[] = [];
    const box = new HintBox(
      (take) => Promise.resolve(void looked.push(take())),
      () => undefined
    );
    box.drop(changed("A1"));
    await jest.runAllTimersAsync();
    box.drop(changed("A2"));
    await jest.runAllTimersAsync();
    expect(looked).toEqual([[changed("A1")], [changed("A2")]]);
  });

  it("that come while other work goes on are looked into once behind it", async () => {
    const looked: (readonly Hint[])[] = [];
    const lane = new Lane(() => undefined);
    const box = new HintBox(
      (take) => lane.run(() => Promise.resolve(void looked.push(take()))),
      () => undefined
    );
    let end = (): void => undefined;
    void lane.run(() => new Promise<void>((resolve) => (end = resolve)));
    for (const address of ["A1", "A2", "A3"]) {
      box.drop(changed(address));
      await jest.runAllTimersAsync();
    }
    expect(box.pending()).toBe(true);
    end();
    await jest.runAllTimersAsync();
    expect(looked).toEqual([[changed("A1"), changed("A2"), changed("A3")]]);
    expect(box.pending()).toBe(false);
    box.drop(changed("A4"));
    await jest.runAllTimersAsync();
    expect(looked[1]).toEqual([changed("A4")]);
  });

  it("are forgotten when asked", async () => {
    const look = jest.fn(() => Promise.resolve());
    const box = new HintBox(look, () => undefined);
    box.drop(changed("A1"));
    box.clear();
    await jest.runAllTimersAsync();
    expect(look).not.toHaveBeenCalled();
  });
});

describe("work on the workbook", () => {
  it("runs one after the other, also behind a failure", async () => {
    const order: string[] = [];
    const lane = new Lane(() => order.push(lane.busy ? "busy" : "idle"));
    const failing = lane.run(async () => {
      await Promise.resolve();
      order.push("first");
      throw new Error("x");
    });
    const second = lane.run(() => Promise.resolve(order.push("second")));
    await expect(failing).rejects.toThrow("x");
    await second;
    await Promise.resolve();
    expect(order).toEqual(["busy", "first", "second", "idle"]);
  });
});
