import { FunctionFailure } from "./failure";
import { messages } from "./messages";
import { withTimeout } from "./with-timeout";

/**
 * What a part of the add-in that loads when first needed holds; asked again after a failure, so that a formula can be
 * recalculated once the connection is back.
 * @throws FunctionFailure when it cannot be loaded, or takes too long
 */
export class Loaded<Part> {
  private part: Promise<Part> | null = null;

  constructor(private readonly load: () => Promise<Part>) {}

  async get(): Promise<Part> {
    const part = (this.part ??= this.load());
    try {
      return await withTimeout(part, () => messages().notLoaded);
    } catch (error) {
      if (this.part === part) this.part = null;
      throw error instanceof FunctionFailure ? error : new FunctionFailure("notAvailable", messages().notLoaded);
    }
  }
}
