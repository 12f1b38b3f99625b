import { FileRefusal, gridsOf, WorkbookFile } from "../../file";
import { findInstrument } from "../../instrument";
import { headGuess } from "../../outputs/report";
import { attachedInFile } from "../../send";
import type { Submission, SubmissionReading, SubmittedFile } from "./model";
import { ordinaryAnswers } from "./ordinary-answers";
import { savedAt } from "./saved-at";
import { stampInFile } from "./stamp-in-file";
import { unitAnswers } from "./unit-answers";

/**
 * Reads a file that came back: a workbook made for a unit, whatever program saved it again, or any other with a table of indicators.
 * Only values are taken, as they were saved: nothing is calculated, run or followed. Never rejects because of the file.
 */
export async function readSubmission({ name, bytes, modified }: SubmittedFile): Promise<SubmissionReading> {
  try {
    const file = WorkbookFile.open(bytes);
    const saved = savedAt(file.opened) ?? modified;
    const submission = unitSubmission(file, name, saved) ?? (await ordinarySubmission(file, name, saved));
    return typeof submission === "string"
      ? { kind: "not-read", file: name, why: submission, sentence: null }
      : { kind: "read", submission };
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    return { kind: "not-read", file: name, why: "refused", sentence: { id: error.sentence("id"), en: error.sentence("en") } };
  }
}

/** `null` for a workbook that was not made for a unit. */
function unitSubmission(file: WorkbookFile, name: string, saved: string): Submission | null {
  const { grids } = gridsOf(file);
  const stamp = stampInFile(file, grids);
  const instrument = stamp && findInstrument(stamp.instrument);
  if (!stamp || !instrument) return null;
  const read = unitAnswers(instrument, grids);
  const { agency, year, unit, made } = stamp;
  return read && { file: name, kind: "unit", instrument: instrument.id, agency, year, unit, made, saved, ...read };
}

async function ordinarySubmission(file: WorkbookFile, name: string, saved: string): Promise<Submission | "undecided" | "no-table"> {
  const { reading, search, grids } = await attachedInFile(file);
  if (reading === null) return search.kind === "none" ? "no-table" : "undecided";
  const { agency, year } = headGuess(reading);
  const base = { file: name, kind: "ordinary", instrument: reading.table.instrument, agency, year, unit: "", made: "", saved } as const;
  return { ...base, ...ordinaryAnswers(reading, grids) };
}
