import { answered } from "../../../../src/excel/resilience/answered";
import { TIME_LIMITS } from "../../../../src/excel/resilience/time-limits";
import { NoAnswer } from "../../../../src/session/outcomes/problem";

beforeEach(() => jest.useFakeTimers());

afterEach(() => jest.useRealTimers());

const never = new Promise<string>(() => undefined);

it("an answer in time is the answer", async () => {
  await expect(answered(Promise.resolve("yes"))).resolves.toBe("yes");
  expect(jest.getTimerCount()).toBe(0);
});

it("a request without answer ends after ten seconds, and tells when the answer comes after all", async () => {
  let answer: (text: string) => void = () => undefined;
  const asked = answered(new Promise<string>((resolve) => (answer = resolve)));
  const ended = asked.catch((error: unknown) => error);
  await jest.advanceTimersByTimeAsync(TIME_LIMITS.request);
  const error = await ended;
  expect(error).toBeInstanceOf(NoAnswer);
  answer("late");
  await expect((error as NoAnswer).late).resolves.toBe("late");
});

it("a machine that slept for an hour gives Excel its time once more", async () => {
  let ended = false;
  answered(never).catch(() => (ended = true));
  jest.setSystemTime(Date.now() + 3_600_000);
  await jest.advanceTimersByTimeAsync(TIME_LIMITS.request);
  expect(ended).toBe(false);
  await jest.advanceTimersByTimeAsync(TIME_LIMITS.request);
  expect(ended).toBe(true);
});
