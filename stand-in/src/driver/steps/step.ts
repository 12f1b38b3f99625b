import type { Step } from "../steps-file";
import type { StandInPage } from "../stand-in-page";

/** What a step gives in the driver's answer. */
export type Answer = string | number | boolean | null | readonly Answer[] | { readonly [key: string]: Answer };

/** One run of a steps file: the page in front and what lives longer than one page. */
export interface Run {
  /** The page in front; another one after `reopen`. */
  current(): StandInPage;
  /** Saves, closes and opens the same workbook again in a fresh page. */
  reopen(): Promise<void>;
  /** A path written in the steps file, absolute. */
  path(written: string): string;
  /** Traffic since the last call, over all pages of this run. */
  takeTraffic(): Promise<{
    roundTrips: number;
    functionTrips: number;
    bytes: number;
    externalRequests: string[];
  }>;
}

/** The step of one name. */
export type StepNamed<Name extends Step["do"]> = Extract<Step, { readonly do: Name }>;

/** What a step gives when there is nothing to tell beyond that it was done. */
export const done: Answer = {};
