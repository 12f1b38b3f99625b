import { FunctionFailure } from "./failure";

/** How long a formula waits for what is being read or loaded, in milliseconds. */
export const PATIENCE = 20_000;

/**
 * The result awaited, unless it takes longer than a formula may wait.
 * @param tooLate what the cell then says
 * @throws FunctionFailure when it takes too long; else what `awaited` is rejected with
 */
export async function withTimeout<Result>(awaited: Promise<Result>, tooLate: () => string): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooSlow = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new FunctionFailure("notAvailable", tooLate())), PATIENCE);
  });
  try {
    return await Promise.race([awaited, tooSlow]);
  } finally {
    clearTimeout(timer);
  }
}
