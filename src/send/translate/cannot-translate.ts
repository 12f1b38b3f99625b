import type { FixedReason } from "../model";

/** Why a formula cannot become a native one. */
export class CannotTranslate extends Error {
  constructor(readonly reason: FixedReason) {
    super(reason);
  }
}
