import type { AttachedTable } from "../../functions";
import { invalidMessage, tableFindings } from "../../session";
import type { Reading } from "../../table";
import type { Language } from "../../text/language";

/** The table of a file as functions without levels see it. */
export function tableOfReading(reading: Reading | null, language: Language): AttachedTable {
  return {
    assessment: () => reading?.assessment ?? null,
    invalid: () => reading && invalidMessage(reading.assessment, language),
    silent: () => null,
    findings: () => (reading === null ? [] : tableFindings(reading, language)),
    noteCaller: () => undefined,
  };
}
