import type { CellValue } from "../../assessment";
import type { Instrument, InstrumentTexts } from "../../instrument";
import { plainName } from "../plain-name";
import type { SheetPlan } from "./sheet-plan";

/**
 * Plans the sheet with the criteria of every level and what to collect as evidence: with its level where evidence is told by
 * level (Pemdi), else in a column of its own.
 */
export function planCriteria(instrument: Instrument, texts: InstrumentTexts): SheetPlan {
  const { min, max } = instrument.scale;
  const levels = Array.from({ length: max - min + 1 }, (_, at) => min + at);
  const isByLevel = Object.values(texts.levels).some((own) => Object.values(own).some(({ evidence }) => evidence !== undefined));
  const atLevel = (key: string, level: number): CellValue => {
    const text = texts.levels[key]?.[String(level)];
    const evidence = text?.evidence ? `Data dukung: ${text.evidence.join("; ")}.` : null;
    return [text?.criteria ?? text?.label, evidence].filter(Boolean).join("\n") || null;
  };
  const cells: CellValue[][] = [
    [`KRITERIA TINGKAT KEMATANGAN ${instrument.shortTitle}${instrument.draftTexts ? " (rancangan, belum resmi)" : ""}`],
    [],
    ["Kode", "Uraian", ...levels.map((level) => `Kriteria ${level}`), ...(isByLevel ? [] : ["Contoh dokumen"])],
    ...instrument.indicators.map(({ key, name }): CellValue[] => [
      `I-${key}`,
      plainName(name),
      ...levels.map((level) => atLevel(key, level)),
      ...(isByLevel ? [] : [texts.evidence[key]?.join("; ") ?? null]),
    ]),
  ];
  const width = Math.max(...cells.map((row) => row.length));
  return {
    cells: cells.map((row) => [...row, ...Array<CellValue>(width - row.length).fill(null)]),
    widths: [7, 24, ...Array<number>(width - 2).fill(30)],
    headerRows: 3,
    landscape: true,
    lined: true,
  };
}
