/**
 * Does something in a browser whose storage is forbidden, as Chrome has it when cookies are blocked: the mere mention
 * of `localStorage` throws. Afterwards the storage is back.
 */
export function noStorage<Result>(doing: () => Result): Result {
  const before = Object.getOwnPropertyDescriptor(window, "localStorage");
  Object.defineProperty(window, "localStorage", {
    configurable: true,
    get: () => {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    },
  });
  const restore = (): void => {
    if (before) Object.defineProperty(window, "localStorage", before);
  };
  try {
    const result = doing();
    if (!(result instanceof Promise)) restore();
    return result instanceof Promise ? (result.finally(restore) as Result) : result;
  } catch (failure) {
    restore();
    throw failure;
  }
}
