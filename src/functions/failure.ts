/** Why a function has no answer: what its cell shows, with a sentence Excel puts beside it. */
export class FunctionFailure extends Error {
  /**
   * @param code `"value"` shows `#VALUE!` (something given is wrong), `"notAvailable"` shows `#N/A` (nothing to answer from)
   * @param message a sentence from `text/`
   */
  constructor(
    readonly code: "value" | "notAvailable",
    message: string
  ) {
    super(message);
    this.name = "FunctionFailure";
  }
}
