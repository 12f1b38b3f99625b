import { show, type Fraction } from "../../assessment";
import { cellAddress, columnLetters } from "../../grid";
import { scoreWorkbook, type FileScore } from "../../send";
import { hiddenStamp } from "../../submission";
import { unitSheetIn, type FoundTable } from "../../table";
import { answerWords, type AnswerWords } from "../../text/cli/answers";
import { fill } from "../../text/fill";
import { decimalMarkOf, type Language } from "../../text/language";
import { findingSentence } from "../../text/table/findings";
import type { Answer } from "../answer";
import { gridsOf, plainText, WorkbookFile } from "../../file";
import { findingsJson } from "../show/findings";
import { unitAnswer } from "../show/unit-sheet";

type Scored = Extract<FileScore, { readonly kind: "scored" }>;

/** What `score` says about one file. */
export async function scoreAnswer(file: string, bytes: Uint8Array, language: Language): Promise<Answer> {
  const workbook = WorkbookFile.open(bytes);
  const stamp = hiddenStamp(workbook);
  const result = stamp === null ? await scoreWorkbook(workbook) : null;
  const unit = result === null || result.kind === "none" ? unitSheetIn(gridsOf(workbook).grids, stamp) : null;
  if (unit !== null) return unitAnswer(file, unit, language);
  return answerOf(file, result ?? (await scoreWorkbook(workbook)), language);
}

/** The score of a file as it is said. Where only a person can say which table is meant there is no index, as in the pane. */
export function answerOf(file: string, result: FileScore, language: Language): Answer {
  const words = answerWords[language];
  switch (result.kind) {
    case "scored":
      return scored(file, result, language);
    case "undecided": {
      const candidates = result.candidates.map(candidateOf);
      const lines = candidates.map((candidate) => `  ${fill(words.candidate, placeValues(candidate))}`);
      return {
        code: 2,
        lines: [`${plainText(file)}: ${words.undecided}`, ...lines],
        json: { file, refused: "undecided", message: words.undecided, candidates },
      };
    }
    case "none": {
      const reason = typeof result.reason === "string" ? result.reason : result.reason.kind;
      const message = words.none[reason];
      return { code: 2, lines: [`${plainText(file)}: ${message}`], json: { file, refused: reason, message } };
    }
  }
}

interface Candidate {
  readonly sheet: string;
  readonly levelColumn: string;
  readonly header: string;
}

const candidateOf = (table: FoundTable): Candidate => ({
  sheet: table.sheet,
  levelColumn: columnLetters(table.levelColumn),
  header: table.columns.find(({ column }) => column === table.levelColumn)?.header ?? "",
});

const placeValues = ({ sheet, levelColumn, header }: Candidate): Readonly<Record<string, string>> => ({
  sheet: plainText(sheet),
  column: levelColumn,
  header: header === "" ? "" : ` “${plainText(header)}”`,
});

/** An index in the words of the driver, whatever the language: programs read it. */
const index = (value: Fraction): string => show(value);

function scored(file: string, { reading, scorecard }: Scored, language: Language): Answer {
  const { instrument, domains, filled, total, predicate, provisional, reach } = scorecard;
  const place = candidateOf(reading.table);
  const { entries } = reading.assessment;
  const findings = findingsJson(reading.findings, language);
  return {
    code: findings.length > 0 ? 1 : 0,
    lines: linesOf(file, { reading, scorecard }, language),
    json: {
      file,
      instrument: instrument.id,
      sheet: place.sheet,
      levelColumn: place.levelColumn,
      index: index(scorecard.index),
      predicate,
      filled,
      total,
      domains: domains.map((domain) => ({ name: domain.name, index: index(domain.index) })),
      levels: Object.fromEntries(entries.map(({ indicator, level }) => [indicator, level])),
      cells: Object.fromEntries(entries.flatMap(({ indicator, cell }) => (cell === null ? [] : [[indicator, cellAddress(cell)]]))),
      header: place.header,
      provisional,
      reach: reach && [index(reach.lowest), index(reach.highest)],
      findings,
    },
  };
}

function linesOf(file: string, { reading, scorecard }: Pick<Scored, "reading" | "scorecard">, language: Language): string[] {
  const words = answerWords[language];
  const separator = decimalMarkOf(language);
  const shown = (value: Fraction): string => show(value, { separator });
  const { instrument, domains, filled, total, predicate, reach } = scorecard;
  const later = reach && fill(words.provisional, { lowest: shown(reach.lowest), highest: shown(reach.highest) });
  const rows: (readonly [string, string])[] = [
    [words.instrument, instrument.shortTitle],
    [words.levels, fill(words.levelsAt, placeValues(candidateOf(reading.table)))],
    [words.index, `${shown(scorecard.index)}${later === null ? "" : ` (${later})`}`],
    [words.predicate, predicate],
    [words.filled, fill(words.filledOf, { filled: String(filled), total: String(total) })],
    ...domains.map(({ name, index: value }): readonly [string, string] => [name, shown(value)]),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const findings = reading.findings.map((finding) => {
    const cell = finding.place === null ? "" : `${cellAddress(finding.place)}: `;
    return `    ${cell}${plainText(findingSentence(finding, language, separator))}`;
  });
  return [plainText(file), ...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`), ...headed(findings, words)];
}

const headed = (findings: readonly string[], words: AnswerWords): string[] =>
  findings.length === 0 ? [`  ${words.noFindings}`] : [`  ${words.findings(findings.length)}:`, ...findings];
