import type { Workbook } from "../../model/workbook/workbook";
import type { RibbonCommands } from "./commands";
import type { RibbonWords } from "./words";

/** What the tabs are made of. */
export interface TabContext {
  readonly words: RibbonWords;
  readonly commands: RibbonCommands;
  /** The workbook that is open now. */
  readonly workbook: () => Workbook;
  readonly open: () => void;
  readonly download: () => Promise<void>;
}
