import type { AttachedTable, Follows } from "../../functions";

/**
 * The attached table while the session is still being loaded: formulas that ask early wait for it instead of hearing
 * that nothing is attached.
 */
export function deferredProvider(session: Promise<{ readonly table: AttachedTable }>): AttachedTable {
  let table: AttachedTable | null = null;
  const callers: { readonly address: string; readonly follows: Follows }[] = [];
  const loaded = session.then(
    (ready) => {
      table = ready.table;
      callers.forEach(({ address, follows }) => ready.table.noteCaller(address, follows));
      return ready.table;
    },
    () => null
  );
  return {
    assessment: () => (table ? table.assessment() : loaded.then((ready) => ready?.assessment() ?? null)),
    invalid: () => table?.invalid() ?? null,
    silent: () => table?.silent() ?? null,
    findings: () => table?.findings() ?? [],
    noteCaller: (address, follows) => {
      if (table) table.noteCaller(address, follows);
      else callers.push({ address, follows });
    },
  };
}
