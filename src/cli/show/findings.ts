import type { Finding } from "../../assessment";
import { cellAddress } from "../../grid";
import { decimalMarkOf, type Language } from "../../text/language";
import { findingSentence } from "../../text/table/findings";

/** A finding in the words of the driver. */
export interface FindingJson {
  /** With its sheet, as `LKE!G14`; "" for one that is about no cell, as for no indicator. */
  readonly cell: string;
  readonly indicator: string;
  readonly message: string;
}

/** Findings as programs read them. */
export const findingsJson = (findings: readonly Finding[], language: Language): readonly FindingJson[] =>
  findings.map((finding) => ({
    cell: finding.place === null ? "" : `${finding.place.sheet}!${cellAddress(finding.place)}`,
    indicator: finding.indicator ?? "",
    message: findingSentence(finding, language, decimalMarkOf(language)),
  }));
