import { NoAnswer } from "../../../../src/session/outcomes/problem";
import { Retry } from "../../../../src/session/running/retry";

beforeEach(() => jest.useFakeTimers());

afterEach(() => jest.useRealTimers());

/** A retry, and when its work was done, in seconds since it was made. */
function retried(): { readonly retry: Retry; readonly times: number[] } {
  const [began, times]: [number, number[]] = [Date.now(), []];
  return { retry: new Retry(() => times.push((Date.now() - began) / 1000)), times };
}

it("waits twice as long after each failure in a row, and begins anew once it went well", () => {
  const { retry, times } = retried();
  for (const seconds of [10, 20, 40]) {
    retry.after(new Error("refused"));
    jest.advanceTimersByTime(seconds * 1000);
  }
  expect(times).toEqual([10, 30, 70]);
  retry.succeeded();
  retry.after(new Error("refused"));
  jest.advanceTimersByTime(10_000);
  expect(times).toEqual([10, 30, 70, 80]);
});

it("never waits longer than five minutes", () => {
  const { retry, times } = retried();
  for (let failure = 0; failure < 10; failure += 1) {
    retry.after(new Error("refused"));
    jest.advanceTimersByTime(300_000);
  }
  expect(times).toHaveLength(10);
});

it("does it at once when Excel answers after all, and not a second time", async () => {
  const { retry, times } = retried();
  let answer: (late: string) => void = () => undefined;
  retry.after(new NoAnswer(new Promise<string>((resolve) => (answer = resolve))));
  jest.advanceTimersByTime(3_000);
  answer("late");
  await jest.advanceTimersByTimeAsync(60_000);
  expect(times).toEqual([3]);
});

it("does nothing when it is late for work that went well meanwhile, or that nobody wants any more", async () => {
  for (const end of ["succeeded", "stop"] as const) {
    const { retry, times } = retried();
    let answer: (late: string) => void = () => undefined;
    retry.after(new NoAnswer(new Promise<string>((resolve) => (answer = resolve))));
    retry[end]();
    answer("late");
    await jest.advanceTimersByTimeAsync(600_000);
    expect(times).toEqual([]);
  }
});
