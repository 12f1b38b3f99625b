import { NoAnswer } from "../../session";
import { TIME_LIMITS } from "./time-limits";

/**
 * The answer to one request, or {@link NoAnswer} when it does not come in time: whatever it was for ends then, and the next request goes on.
 * A machine that slept meanwhile gave Excel no time: it gets its time once more.
 * @param patience milliseconds
 */
export function answered<Answer>(answer: Promise<Answer>, patience: number = TIME_LIMITS.request): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      const began = Date.now();
      timer = setTimeout(() => (Date.now() - began > 2 * patience ? wait() : reject(new NoAnswer(answer))), patience);
    };
    wait();
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
