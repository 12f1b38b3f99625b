import type { ChangeEvent } from "../../../../src/session/watch/change-events";
import { EventDebouncer } from "../../../../src/session/watch/event-debouncer";
import { TaskQueue } from "../../../../src/session/running/task-queue";

const changed = (address: string): ChangeEvent => ({ kind: "changed", sheetId: "a", address, moved: false });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("change events", () => {
  it("that come together are looked into once", async () => {
    const looked: (readonly ChangeEvent[])[] = [];
    const debouncer = new EventDebouncer(
      (take) => Promise.resolve(void looked.push(take())),
      () => undefined
    );
    debouncer.add(changed("A1"));
    debouncer.add(changed("A1"));
    debouncer.add({ kind: "calculated", sheetId: "a", address: null });
    expect(debouncer.pending()).toBe(true);
    await jest.runAllTimersAsync();
    expect(looked).toHaveLength(1);
    expect(looked[0]).toHaveLength(3);
    expect(debouncer.pending()).toBe(false);
  });

  it("that come while one reading runs wait for the next", async () => {
    const looked: (readonly ChangeEvent[])[] = [];
    const debouncer = new EventDebouncer(
      (take) => Promise.resolve(void looked.push(take())),
      () => undefined
    );
    debouncer.add(changed("A1"));
    await jest.runAllTimersAsync();
    debouncer.add(changed("A2"));
    await jest.runAllTimersAsync();
    expect(looked).toEqual([[changed("A1")], [changed("A2")]]);
  });

  it("that come while other work goes on are looked into once behind it", async () => {
    const looked: (readonly ChangeEvent[])[] = [];
    const queue = new TaskQueue(() => undefined);
    const debouncer = new EventDebouncer(
      (take) => queue.run(() => Promise.resolve(void looked.push(take()))),
      () => undefined
    );
    let end = (): void => undefined;
    void queue.run(() => new Promise<void>((resolve) => (end = resolve)));
    for (const address of ["A1", "A2", "A3"]) {
      debouncer.add(changed(address));
      await jest.runAllTimersAsync();
    }
    expect(debouncer.pending()).toBe(true);
    end();
    await jest.runAllTimersAsync();
    expect(looked).toEqual([[changed("A1"), changed("A2"), changed("A3")]]);
    expect(debouncer.pending()).toBe(false);
    debouncer.add(changed("A4"));
    await jest.runAllTimersAsync();
    expect(looked[1]).toEqual([changed("A4")]);
  });

  it("are forgotten when asked", async () => {
    const look = jest.fn(() => Promise.resolve());
    const debouncer = new EventDebouncer(look, () => undefined);
    debouncer.add(changed("A1"));
    debouncer.clear();
    await jest.runAllTimersAsync();
    expect(look).not.toHaveBeenCalled();
  });
});

describe("work on the workbook", () => {
  it("runs one after the other, also behind a failure", async () => {
    const order: string[] = [];
    const queue = new TaskQueue(() => order.push(queue.busy ? "busy" : "idle"));
    const failing = queue.run(async () => {
      await Promise.resolve();
      order.push("first");
      throw new Error("x");
    });
    const second = queue.run(() => Promise.resolve(order.push("second")));
    await expect(failing).rejects.toThrow("x");
    await second;
    await Promise.resolve();
    expect(order).toEqual(["busy", "first", "second", "idle"]);
  });
});
