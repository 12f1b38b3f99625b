import type { Switch } from "../types";
import { blockSwitches } from "./blocks";
import { columnSwitches, shuffledColumns } from "./columns";
import { formSwitches } from "./forms";
import { headerSwitches } from "./headers";
import { helperSwitches, mergedCells } from "./helper-columns";
import { identitySwitches } from "./identity";
import { instrumentSwitches } from "./instruments";
import { levelColumnSwitches } from "./level-columns";
import { interruptions, numberingSwitches, runningNumber } from "./numbering";
import { levelSwitches } from "./levels";
import { placeSwitches } from "./place";
import { rowSwitches } from "./rows";
import { sheetSwitches } from "./sheets";
import { twinSwitches } from "./twins";
import { yearColumnSwitches } from "./year-columns";

const named = (name: string) => {
  const found = levelColumnSwitches.find((one) => one.name === name);
  if (!found) throw new RangeError(`No switch ${name}`);
  return found;
};
/** These work on the columns as they finally stand. */
const late = ["two-row header", "merged header", "column numbers"].map(named);
const loud = headerSwitches.filter(({ name }) => name === "loud headers");

/** All switches, in the order in which they are applied: what is there, how it is written, where it stands. */
export const switches: readonly Switch[] = [
  ...instrumentSwitches,
  ...formSwitches,
  ...headerSwitches.filter((one) => !loud.includes(one)),
  ...levelColumnSwitches.filter((one) => !late.includes(one)),
  ...yearColumnSwitches,
  ...columnSwitches,
  ...helperSwitches,
  ...identitySwitches,
  ...numberingSwitches,
  ...levelSwitches,
  ...rowSwitches,
  runningNumber,
  ...mergedCells,
  ...late,
  ...twinSwitches,
  shuffledColumns,
  ...loud,
  ...interruptions,
  ...blockSwitches,
  ...placeSwitches,
  ...sheetSwitches,
];
