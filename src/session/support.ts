/** What the host says about itself, for whoever helps from afar. */
export interface HostFacts {
  /** As Office names them: `Excel`, `OfficeOnline`, `16.0.…`. */
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  /** Highest version of each requirement set; `null` where the host has none of it. */
  readonly sets: Readonly<Record<string, string | null>>;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly browser: string;
}

/** What pages can find out about the host and the functions; none of it touches the workbook. */
export interface Support {
  /** What the host says about itself; `null` without one. */
  facts(): Promise<HostFacts | null>;
  /** What `=SPBE.INDEX()` answers now, as a cell would get it. @throws (rejects) as the function fails */
  indexAnswer(): Promise<unknown>;
  /** What `=SPBE.VERSION()` answers. */
  version(): string;
  /** Whether the workbook holds formulas of ours, as far as was seen. */
  formulasSeen(): boolean;
}
