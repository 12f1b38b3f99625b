/** What went over the wire since the last reading. */
export interface TripTotals {
  /** ProcessQuery batches, except the custom-function runtime's own. */
  readonly roundTrips: number;
  /** ProcessQuery batches of the custom-function runtime. */
  readonly functionTrips: number;
  /** UTF-8 bytes of every message in both directions. */
  readonly bytes: number;
}

/** Counts messages; reading starts again from zero. */
export interface TripCounts {
  read(): TripTotals;
}

/** The counter the wire writes to. */
export class Counter implements TripCounts {
  private roundTrips = 0;
  private functionTrips = 0;
  private bytes = 0;
  private readonly encoder = new TextEncoder();

  countBatch(ofFunctions: boolean): void {
    if (ofFunctions) this.functionTrips += 1;
    else this.roundTrips += 1;
  }

  countMessage(text: string): void {
    this.bytes += this.encoder.encode(text).length;
  }

  read(): TripTotals {
    const totals = {
      roundTrips: this.roundTrips,
      functionTrips: this.functionTrips,
      bytes: this.bytes,
    };
    this.roundTrips = 0;
    this.functionTrips = 0;
    this.bytes = 0;
    return totals;
  }
}
