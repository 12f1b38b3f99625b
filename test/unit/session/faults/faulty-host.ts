import { NoAnswer } from "../../../../src/session/outcomes/problem";
import { refusal } from "../in-memory-changes";

/** What can go wrong with a round trip. */
export type Fault =
  /** Excel refuses it before anything is done. */
  | { readonly kind: "refused"; readonly code: string }
  /** Excel stops after so many steps, or a share of them; they stand. */
  | { readonly kind: "stopped"; readonly after: number; readonly code: string }
  /** It is done, and refused all the same. */
  | { readonly kind: "refused-after" }
  /** It is done, and nobody hears of it. */
  | { readonly kind: "lost" }
  /** It is neither done nor answered. */
  | { readonly kind: "never" }
  /** It is done and answered long after it was given up, at {@link InMemoryWorkbook.answerLate}. */
  | { readonly kind: "late" }
  /** It is never answered, and neither is anything after it until {@link InMemoryWorkbook.comeBack}. */
  | { readonly kind: "gone" }
  /** Somebody begins to type in a cell just before, and ends at {@link InMemoryWorkbook.endEditing}. */
  | { readonly kind: "editing" }
  /** Another person does something just before. */
  | { readonly kind: "meanwhile"; readonly happens: () => void };

const NEVER = new Promise<never>(() => undefined);

/** What does not wait until the person has finished typing in a cell. */
const IMPATIENT: ReadonlySet<string> = new Set(["scan", "stop watching", "remove traces", "select"]);

/** Answers round trips, well or as a fault says. */
export class FaultyHost {
  private readonly tripFaults = new Map<number, Fault>();
  private late: (() => void)[] = [];
  private isGone = false;
  private withheld: (() => void)[] | null = null;
  /** The first round trip that its page does not live to see. */
  private lastOfPage = Infinity;

  /** Whether somebody is typing in a cell: whatever does not wait for the end of it is refused. */
  editing = false;
  /** Everything asked of the workbook since {@link forgetTrips}, one word for each round trip. */
  trips: string[] = [];

  /** The nth round trip from now on, from 0, ends so. */
  failTrip(nth: number, fault: Fault): void {
    this.trips = [];
    this.tripFaults.clear();
    this.tripFaults.set(nth, fault);
  }

  /** What was not answered in time is done and answered now. */
  answerLate(): void {
    const { late } = this;
    this.late = [];
    late.forEach((go) => go());
  }

  /** Excel answers again. */
  comeBack(): void {
    this.isGone = false;
    this.endEditing();
  }

  /** The person has finished typing in the cell: what waited for it is done. */
  endEditing(): void {
    this.editing = false;
    this.answerLate();
  }

  /** The page that asks is gone before its nth round trip from now on, from 0: neither that nor what it would have asked then reaches Excel. */
  losePage(nth: number): void {
    this.trips = [];
    this.lastOfPage = nth;
  }

  /** Another page asks from now on, and nobody hears for the old one. */
  newPage(): void {
    this.lastOfPage = Infinity;
  }

  /** From now on nothing is answered until {@link answer} is called. */
  holdAnswers(): void {
    this.withheld = [];
  }

  answer(): void {
    const waiting = this.withheld ?? [];
    this.withheld = null;
    waiting.forEach((go) => go());
  }

  /** One round trip: asks, and answers as the faults say. What is asked waits while somebody types in a cell, or is refused. */
  protected async ask<Answer>(what: string, answer: (stopAfter: number | null) => Answer): Promise<Answer> {
    const fault = this.tripFaults.get(this.trips.length);
    this.trips.push(what);
    if (this.trips.length > this.lastOfPage) await NEVER;
    await new Promise<void>((go) => (this.withheld ? this.withheld.push(go) : go()));
    if (fault?.kind === "editing") this.editing = true;
    if (fault?.kind === "gone") this.isGone = true;
    if (fault?.kind === "meanwhile") fault.happens();
    if (this.isGone || fault?.kind === "never") throw new NoAnswer(NEVER);
    if (this.editing && IMPATIENT.has(what)) throw refusal("InvalidOperationInCellEditMode");
    if (this.editing || fault?.kind === "late") throw new NoAnswer(this.answeredLate(() => answer(null)));
    if (fault?.kind === "refused") throw refusal(fault.code);
    const given = answer(fault?.kind === "stopped" ? fault.after : null);
    if (fault?.kind === "refused-after") throw refusal("GeneralException");
    if (fault?.kind === "lost") throw new NoAnswer(NEVER);
    return given;
  }

  private answeredLate<Answer>(answer: () => Answer): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      this.late.push(() => {
        try {
          resolve(answer());
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
    });
  }
}
