import { NoAnswer } from "../../session";

/** How long Excel may take to answer one request, in milliseconds; to make a whole file it is given longer. */
export const PATIENCE = 10_000;

/**
 * The answer to one request, or {@link NoAnswer} when it does not come in time: whatever it was for ends then, and the next request goes on.
 * A machine that slept meanwhile gave Excel no time: it gets its time once more.
 */
export function answered<Answer>(answer: Promise<Answer>, patience = PATIENCE): Promise<Answer> {
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
