import { NoAnswer } from "../../session";

/** How long Excel may take to answer one request, in milliseconds. */
export const PATIENCE = 10_000;

/**
 * The answer to one request, or {@link NoAnswer} when it does not come in time: whatever it was for ends then, and the next request goes on.
 * A machine that slept meanwhile gave Excel no time: it gets its time once more.
 */
export function answered<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      const began = Date.now();
      timer = setTimeout(() => (Date.now() - began > 2 * PATIENCE ? wait() : reject(new NoAnswer(answer))), PATIENCE);
    };
    wait();
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
