import type { ReactNode } from "react";
import type { Fraction, StageComparison } from "../../../../assessment";
import { columnLetters } from "../../../../grid";
import type { Instrument } from "../../../../instrument";
import type { StageColumn } from "../../../../table";
import { stagesWords } from "../../../../text/pages/stages";
import { stageNames } from "../../../../text/table/stages";
import { shown, signedDifference } from "../../../format";
import { usePaneContext } from "../../../hooks";
import { NumbersHead, Sentence, useTableStyles } from "../../../ui";

interface Props {
  readonly instrument: Instrument;
  readonly columns: readonly StageColumn[];
  readonly comparison: StageComparison;
}

/** The index of each stage, and what it lost since the one before; a stage that is not whole says how far it is instead. */
export function StageIndices({ instrument, columns, comparison }: Props): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const styles = useTableStyles();
  const text = stagesWords[words.language];
  const names = stageNames[words.language];
  const whole = columns.flatMap((column) => {
    const index = comparison.indices[column.stage] ?? null;
    return index === null ? [] : [{ column, index }];
  });
  /** Against the last whole stage before; it is named where others stand between. */
  const changeOf = ({ stage }: StageColumn, index: Fraction): string => {
    const at = whole.findIndex(({ column }) => column.stage === stage);
    const before = whole[at - 1];
    if (before === undefined) return "";
    const change = signedDifference(before.index, index, numberLocale);
    const isNext = columns[columns.findIndex((each) => each.stage === stage) - 1] === before.column;
    return isNext ? change : text.since(change, names[before.column.stage]);
  };
  const open = columns.filter(({ levels }) => levels.includes(null));
  const waiting = onlyAwaited(instrument, open);
  return (
    <>
      <table className={styles.table}>
        <NumbersHead names={text.stage} columns={[text.index, text.change]} />
        <tbody data-state-list="stages">
          {columns.map((column) => {
            const index = comparison.indices[column.stage] ?? null;
            return (
              <tr key={column.stage} data-item="">
                <th scope="row" data-field="stage" data-value={column.stage} className={styles.name}>
                  {text.inColumn(names[column.stage], columnLetters(column.column))}
                </th>
                {index === null ? (
                  <td data-field="filled" colSpan={2} className={styles.number}>
                    {text.filled(column.levels.filter((level) => level !== null).length, column.levels.length)}
                  </td>
                ) : (
                  <>
                    <td data-field="index" className={styles.number}>
                      {shown(index, numberLocale)}
                    </td>
                    <td data-field="change" className={styles.number}>
                      {changeOf(column, index)}
                    </td>
                  </>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {waiting.length > 0 && <Sentence kind="small">{text.waiting(waiting.join(", "))}</Sentence>}
      <Total whole={whole} />
    </>
  );
}

/** From the first whole stage to the last. */
function Total({ whole }: { readonly whole: readonly { readonly column: StageColumn; readonly index: Fraction }[] }): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const text = stagesWords[words.language];
  const names = stageNames[words.language];
  const [first, last] = [whole[0], whole[whole.length - 1]];
  if (first === undefined || last === undefined) return <Sentence>{text.noneWhole}</Sentence>;
  if (first === last) return <Sentence>{text.oneWhole}</Sentence>;
  const change = signedDifference(first.index, last.index, numberLocale);
  return (
    <Sentence kind="strong" data-state="stagesTotal">
      {text.total(
        names[first.column.stage],
        names[last.column.stage],
        change,
        shown(first.index, numberLocale),
        shown(last.index, numberLocale)
      )}
    </Sentence>
  );
}

/** What is open in these stages where that is nothing but indicators whose value is another body's index; none otherwise. */
function onlyAwaited({ indicators }: Instrument, open: readonly StageColumn[]): readonly string[] {
  const missing = indicators.filter((_, at) => open.some(({ levels }) => levels[at] === null));
  return missing.every(({ externalIndex }) => externalIndex !== undefined) ? missing.map(({ key }) => key) : [];
}
