import type { Grid } from "../../grid";
import { indicatorByKey } from "../../instrument";
import { relatedColumns, type Reading } from "../../table";
import { TEXT_FIELDS, type AnswerField } from "../model";
import { answersAt, type AnswerRow } from "./answer";
import type { Answer, Submission } from "./model";

/** What the table of any workbook answers: the levels of all its rows, and the texts beside them. */
export function ordinaryAnswers(reading: Reading, grids: readonly Grid[]): Pick<Submission, "answers" | "indicators" | "lostColumns"> {
  const { table, assessment } = reading;
  const { instrument } = assessment;
  const grid = grids.find(({ sheet }) => sheet === table.sheet);
  const related = relatedColumns(table);
  const columns: readonly (readonly [AnswerField, number | null])[] = [
    ["level", table.levelColumn],
    ...TEXT_FIELDS.map((field) => [field, related[field]] as const),
  ];
  const answers = table.rows.flatMap(({ row, indicator }) => {
    const of: AnswerRow = {
      indicator,
      unclear: null,
      label: `${indicator} ${indicatorByKey(instrument, indicator)?.shortName ?? ""}`.trim(),
      then: null,
    };
    return columns.flatMap(([field, column]): readonly Answer[] => {
      return grid === undefined || column === null ? [] : answersAt(instrument, of, field, grid, { row, column });
    });
  });
  return { answers, indicators: [...new Set(table.rows.map(({ indicator }) => indicator))], lostColumns: [] };
}
