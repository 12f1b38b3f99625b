import type { TableFinding } from "../../functions";
import type { Reading } from "../../table";
import { findingSentence } from "../../text/table/findings";
import { decimalMarkOf, type Language } from "../../text/language";

/** The findings of a reading as the pane words them, for formulas to list. */
export function tableFindings({ findings }: Reading, language: Language): readonly TableFinding[] {
  return findings.map((finding) => ({
    indicator: finding.indicator,
    value: finding.values["value"] ?? "",
    message: findingSentence(finding, language, decimalMarkOf(language)),
  }));
}
