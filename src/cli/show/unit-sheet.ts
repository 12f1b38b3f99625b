import { plainText } from "../../file";
import { cellAddress } from "../../grid";
import { findInstrument, indicatorByKey, type Instrument } from "../../instrument";
import type { UnitSheet, UnitSheetEntry } from "../../table";
import { answerWords } from "../../text/cli/answers";
import { decimalMarkOf, type Language } from "../../text/language";
import { findingSentence } from "../../text/table/findings";
import { insteadWords } from "../../text/table/found-instead";
import { unitSheetWords } from "../../text/table/unit-sheet";
import type { Answer } from "../answer";
import { findingsJson } from "./findings";

/** What is said about the answer sheet of a unit: whose it is and how far, and never an index, which only the agency's workbook has. */
export function unitAnswer(file: string, unit: UnitSheet, language: Language): Answer {
  const words = unitSheetWords[language];
  const { unit: name, agency, year, entries, findings } = unit;
  const { what } = insteadWords({ kind: "unit-sheet", unit: plainText(name), agency: plainText(agency), year: plainText(year) })[language];
  const message = `${what} ${answerWords[language].unitNext}`;
  const instrument = unit.instrument === null ? null : findInstrument(unit.instrument);
  const open = entries.filter(({ given, present }) => given === null && present === null);
  const separator = decimalMarkOf(language);
  const told =
    entries.length === 0
      ? [words.noEntries]
      : [
          words.filled(entries.length - open.length, entries.length),
          words.given(
            count(entries, ({ given }) => given !== null),
            count(entries, ({ worded }) => worded)
          ),
          ...(open.length === 0 ? [] : [`${words.open}: ${open.map((entry) => nameOf(entry, instrument)).join(", ")}`]),
          ...(findings.length === 0 ? [words.noFindings] : [`${answerWords[language].findings(findings.length)}:`]),
        ];
  const lines = findings.map((finding) => {
    const cell = finding.place === null ? "" : `${cellAddress(finding.place)}: `;
    return `    ${cell}${plainText(findingSentence(finding, language, separator))}`;
  });
  return {
    code: 2,
    lines: [`${plainText(file)}: ${message}`, ...told.map((line) => `  ${line}`), ...lines],
    json: {
      file,
      refused: "unit-workbook",
      message,
      unit: name,
      agency,
      year,
      instrument: unit.instrument,
      indicators: entries.map(({ indicator, cell, present, given, worded }) => ({
        indicator,
        cell: `${cell.sheet}!${cellAddress(cell)}`,
        present,
        given,
        worded,
      })),
      findings: findingsJson(findings, language),
    },
  };
}

const count = (entries: readonly UnitSheetEntry[], is: (entry: UnitSheetEntry) => boolean): number => entries.filter(is).length;

const nameOf = ({ indicator }: UnitSheetEntry, instrument: Instrument | null): string =>
  `${indicator} ${(instrument && indicatorByKey(instrument, indicator)?.shortName) ?? ""}`.trim();
