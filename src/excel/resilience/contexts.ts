import { supports } from "../host/host";
import { answered } from "./answered";

/**
 * A context of its own for one piece of work, which does not wait for an answer for ever. Unlike `Excel.run` it does not track ranges, which would cost one more
 * round trip to let them go; ranges are therefore used only before the `sync` that reads them.
 */
export function newContext(): Excel.RequestContext {
  const context = new Excel.RequestContext();
  const sync = context.sync.bind(context);
  context.sync = (passThrough) => answered(sync(passThrough));
  return context;
}

/**
 * The same, but Excel keeps the batch until the person has finished typing in a cell instead of refusing it.
 * Only `Excel.run` takes that option, and it stays with the context. The run is broken off at once, because one that
 * ends well sends a batch of its own.
 */
export async function newPatientContext(): Promise<Excel.RequestContext> {
  return withOptions({ delayForCellEdit: true });
}

/** The same for a batch that writes: where Excel can, what it writes is one step of its undo list. */
export async function newWritingContext(): Promise<Excel.RequestContext> {
  return withOptions({ delayForCellEdit: true, ...(supports("ExcelApi", "1.20") ? { mergeUndoGroup: true } : {}) });
}

async function withOptions(options: Excel.RunOptions): Promise<Excel.RequestContext> {
  const context = newContext();
  const brokenOff = (): Promise<never> => Promise.reject(new Error("only the option is wanted"));
  await Excel.run({ ...options, previousObjects: context }, brokenOff).catch(() => undefined);
  return context;
}
