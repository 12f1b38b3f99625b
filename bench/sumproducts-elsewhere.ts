// HyperFormula is GPL-3.0-only: a development dependency for this comparison, never shipped and never imported by src/.
import { HyperFormula } from "hyperformula";
import { currentAttachedTable } from "../src/functions/attached-table";
import { overallIndex } from "../src/functions/catalogue/overall-index";
import { defaultInstrument } from "../src/instrument/registry";
import { INDICATORS, levelRows } from "./rows";
import { inTurns } from "./runner";
import { time, type Report } from "./table";

const FORMULAS = 10_000;

/** Our function for 10,000 rows against HyperFormula computing the same 10,000 SUMPRODUCTs, both outside any grid. */
export async function sumproductsElsewhere(): Promise<Report> {
  const rows = levelRows(FORMULAS);
  const weights = defaultInstrument.indicators.map(({ weight }) => weight);
  const cells = rows.map((row) => [row]);
  const table = currentAttachedTable();
  const formulas = rows.map((_, at) => [`=SUMPRODUCT(A${at + 2}:AU${at + 2},$A$1:$AU$1)/10000`]);
  const engine = HyperFormula.buildFromArray([weights, ...rows], {
    licenseKey: "gpl-v3",
    useColumnIndex: false,
  });
  const place = { sheet: 0, row: 1, col: INDICATORS + 1 };
  const last = { sheet: 0, row: FORMULAS, col: place.col };

  const ours = (): number[] => cells.map((levels) => overallIndex.compute({ values: [levels, undefined], caller: null, table }) as number);
  const entered = (): unknown => engine.setCellContents(place, formulas);
  const recalculated = (): unknown => engine.rebuildAndRecalculate();

  entered();
  const theirs = engine.getRangeValues({ start: place, end: last }).flat();
  const wrong = ours().findIndex((index, at) => Math.abs(index - Number(theirs[at])) > 1e-9);
  if (wrong >= 0) throw new Error(`Row ${wrong} differs: ${String(theirs[wrong])}`);

  const whenEntered = await inTurns(ours, entered, { rounds: 9, warmUps: 2 });
  const whenRebuilt = await inTurns(ours, recalculated, { rounds: 9, warmUps: 1 });
  return {
    title: `${FORMULAS.toLocaleString("en-US")} rows: our function against HyperFormula's SUMPRODUCT`,
    lines: [
      {
        what: "10,000 rows: ours / HyperFormula, formulas entered",
        ours: time(whenEntered.ours),
        other: time(whenEntered.other),
        ratio: whenEntered.ratio,
        aim: null,
      },
      {
        what: "10,000 rows: ours / HyperFormula, all calculated again",
        ours: time(whenRebuilt.ours),
        other: time(whenRebuilt.other),
        ratio: whenRebuilt.ratio,
        aim: null,
      },
    ],
    remarks: [
      "Ours is the function as a formula calls it, without a grid or messages; HyperFormula's time includes its own grid, in memory.",
      "HyperFormula (GPL-3.0-only) is a development dependency for this comparison and never ships.",
    ],
  };
}
