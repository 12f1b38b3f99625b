/**
 * A context of its own for one piece of work. Unlike `Excel.run` it does not track ranges, which would cost one more
 * round trip to let them go; ranges are therefore used only before the `sync` that reads them.
 */
export function newContext(): Excel.RequestContext {
  return new Excel.RequestContext();
}

/** The same, but Excel keeps the batch until the person has finished typing in a cell instead of refusing it. */
export async function newPatientContext(): Promise<Excel.RequestContext> {
  const context = newContext();
  // Only Excel.run takes the option; it stays with the context, and an empty run sends nothing.
  await Excel.run({ delayForCellEdit: true, previousObjects: context }, () => Promise.resolve());
  return context;
}
