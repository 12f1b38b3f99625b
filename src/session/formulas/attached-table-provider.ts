import type { Assessment } from "../../assessment";
import type { Reading } from "../../table";
import type { Told } from "../changes/same-reading";
import type { Language } from "../../text/language";
import type { AttachedTable, Follows, TableFinding } from "../../functions";
import { invalidMessage } from "./invalid-levels";
import type { InitialLoad } from "./initial-load";
import { tableFindings } from "./table-findings";

/** The attached reading as functions see it. */
export class AttachedTableProvider implements AttachedTable {
  /** Cells whose formulas waited for the first look: they hear its result without being calculated again. */
  readonly waiting = new Set<string>();

  /**
   * @param told what formulas are told about the table now
   * @param opening the first look, which early formulas wait for
   * @param note notes a formula that asked
   * @param language what the host speaks now
   */
  constructor(
    private readonly told: () => Told,
    private readonly opening: InitialLoad,
    private readonly note: (caller: { readonly address: string; readonly follows: Follows }) => void,
    private readonly language: () => Language
  ) {}

  assessment(): Assessment | Promise<Assessment | null> | null {
    const known = (): Assessment | null => this.reading?.assessment ?? null;
    const { underWay } = this.opening;
    return known() ?? (underWay ? underWay.then(known) : null);
  }

  invalid(): string | null {
    const { reading } = this;
    return reading && invalidMessage(reading.assessment, this.language());
  }

  findings(): readonly TableFinding[] {
    const { reading } = this;
    return reading ? tableFindings(reading, this.language()) : [];
  }

  silent(): "overdue" | "circle" | null {
    const told = this.told();
    return typeof told === "string" ? told : null;
  }

  private get reading(): Reading | null {
    const told = this.told();
    return typeof told === "string" ? null : told;
  }

  noteCaller(address: string, follows: Follows): void {
    if (this.opening.underWay) this.waiting.add(address);
    this.note({ address, follows });
  }
}
