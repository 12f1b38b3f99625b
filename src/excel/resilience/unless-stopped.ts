/**
 * What work comes to, unless the person stops it first. Excel knows no stopping: what was asked of it goes on, and nobody waits for it.
 * @throws the signal's reason as soon as it is stopped; else what the work is rejected with
 */
export function unlessStopped<Value>(work: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) return stop();
    signal.addEventListener("abort", stop);
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
