import type { Excel } from "../../support/excel";

/** Cells with levels, 0-based. */
export interface LevelCells {
  readonly sheet: string;
  readonly row: number;
  readonly rows: number;
  readonly column: number;
}

/** Many edits, one after the other, the same for the same seed. */
export interface Edits {
  readonly seed: number;
  readonly count: number;
  /** How Excel tells of them. Of half of them only: what is told later makes up for the rest. */
  readonly events: "normal" | "double" | "half lost" | "lost";
}

/**
 * Makes edits in the page of the host. An edit is what typing a level into one cell is for Excel: one write of one cell, one step to undo, one
 * event to whoever listens, and what depends on it due to be calculated; one in twelve is another person's, one in twenty clears the cell.
 * Nobody waits for the pane in between, so that events come in the middle of readings; one in ten waits for the calculation, as people do
 * who look before they type on.
 */
export async function edit(excel: Excel, cells: LevelCells, edits: Edits): Promise<void> {
  await excel.page.evaluate(
    async ({ cells: { sheet, row, rows, column }, edits: { seed, count, events } }) => {
      const { application } = window;
      if (!application) throw new Error("there is no page");
      const { workbook } = application;
      const sheetId = workbook.sheets.all().find(({ name }) => name === sheet)?.id;
      if (sheetId === undefined) throw new Error(`there is no sheet ${sheet}`);
      let state = seed >>> 0;
      const below = (limit: number): number => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return Math.floor((state / 4_294_967_296) * limit);
      };
      application.setEvents(events === "half lost" ? "lost" : events);
      const going: Promise<void>[] = [];
      for (let nth = 0; nth < count; nth += 1) {
        if (events === "half lost" && nth === count >> 1) application.setEvents("normal");
        const rect = { sheetId, row: row + below(rows), column, rows: 1, columns: 1 };
        const value = below(20) === 0 ? null : below(5) + 1;
        going.push(workbook.cells.write([{ kind: "values", rect, values: [[value]] }], below(12) === 0 ? "remote" : "person"));
        if (below(10) === 0) await Promise.all(going.splice(0));
      }
      await Promise.all(going);
      application.setEvents("normal");
      // The stand-in can undo everything that was ever typed: what it keeps for that is none of the add-in's.
      workbook.history.clear();
    },
    { cells, edits }
  );
  await excel.settle();
}
