import { dayNow, timeNow, today } from "../../../src/session/today";

it("the day is that of the person's clock, in each way it is written", () => {
  jest.useFakeTimers({ now: new Date(2026, 10, 3, 8, 5) });
  try {
    expect(dayNow()).toBe("2026-11-03");
    expect(timeNow()).toBe("03-11-2026 08:05");
    // 46329 is what =DATE(2026,11,3) gives in Excel.
    expect(today()).toBe(46_329);
  } finally {
    jest.useRealTimers();
  }
});
