import { rangeAddress } from "../../grid";
import type { Instrument } from "../../instrument";
import { planLayout } from "../../table";
import { readActionPlan, type PlannedAction } from "../../outputs/action-plan";
import type { ActionSheets } from "../../session";
import { newPatientContext } from "../resilience/contexts";
import { gridOf } from "./cells/cell-values";

/** What of each sheet is read to know a *Rencana Aksi* by its title and header. */
const TOP_ROWS = 40;
const TOP = rangeAddress({ row: 0, column: 0, rows: TOP_ROWS, columns: 60 });

/**
 * Looks for the *Rencana Aksi* of an instrument and reads it whole. Two round trips, three where there is one. Not part
 * of attaching or refreshing.
 */
export async function readActionSheets(instrument: Instrument): Promise<ActionSheets> {
  return (await readSheets(instrument)).sheets;
}

/** The same, with what the cells of the sheet show. */
async function readSheets({ id }: Instrument): Promise<{ readonly sheets: ActionSheets; readonly shown: string[][] }> {
  const context = await newPatientContext();
  const { workbook } = context;
  const { worksheets } = workbook;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const tops = worksheets.items.map((worksheet) => {
    const range = worksheet.getRange(TOP).getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,values");
    return { worksheet, range };
  });
  await context.sync();
  const found = tops.find(({ worksheet, range }) => {
    const layout = range.isNullObject ? null : planLayout(gridOf(range, worksheet.name, false));
    return layout !== null && (layout.instrument ?? id) === id;
  });
  const about = {
    names: new Set(worksheets.items.map(({ name }) => name.toLowerCase())),
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
  };
  if (found === undefined) return { sheets: { ...about, own: null }, shown: [] };
  const { worksheet } = found;
  const whole = worksheet.getUsedRangeOrNullObject(true);
  whole.load("rowIndex,columnIndex,values,text");
  worksheet.protection.load("protected");
  await context.sync();
  const grid = gridOf(whole, worksheet.name, worksheet.visibility !== "Visible");
  const layout = planLayout(grid);
  const own = layout && { id: worksheet.id, grid, layout, protected: worksheet.protection.protected };
  return { sheets: { ...about, own }, shown: whole.text };
}

/** The actions of a *Rencana Aksi*, and Excel's id of its sheet. */
export interface ReadActions {
  readonly id: string;
  readonly actions: readonly PlannedAction[];
}

/**
 * The actions in the workbook's *Rencana Aksi*; `null` when there is none for the instrument. Reads only.
 * @param known id of the sheet they were in: while they still are, one round trip is enough
 */
export async function readActions(instrument: Instrument, known: string | null): Promise<ReadActions | null> {
  const there = known === null ? null : await readKnown(known, instrument);
  if (there) return there;
  const { sheets, shown } = await readSheets(instrument);
  const { own } = sheets;
  const plan = own && readActionPlan(own.grid, instrument, shown);
  return plan && { id: own.id, actions: plan.actions };
}

async function readKnown(id: string, instrument: Instrument): Promise<ReadActions | null> {
  const context = await newPatientContext();
  const worksheet = context.workbook.worksheets.getItemOrNullObject(id);
  worksheet.load("name,visibility");
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,values,text");
  await context.sync();
  if (worksheet.isNullObject || used.isNullObject) return null;
  const plan = readActionPlan(gridOf(used, worksheet.name, worksheet.visibility !== "Visible"), instrument, used.text);
  return plan && { id, actions: plan.actions };
}
