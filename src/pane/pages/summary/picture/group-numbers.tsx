import type { ReactNode } from "react";
import type { Fraction, GroupScore } from "../../../../assessment";
import { summary } from "../../../../text/pages/summary/summary";
import { shown } from "../../../format";
import { usePaneContext } from "../../../hooks";
import { NumbersHead, useTableStyles } from "../../../ui";
import type { GroupMarks } from "./group-marks";

interface Props {
  readonly groups: readonly GroupScore[];
  readonly marks: readonly GroupMarks[];
  readonly title: string;
}

/** The table behind the bars. */
export function GroupNumbers({ groups, marks, title }: Props): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const styles = useTableStyles();
  const text = summary[words.language];
  const value = (each: Fraction | null): string => (each === null ? text.noValue : shown(each, numberLocale));
  return (
    <table className={styles.table}>
      <NumbersHead names={title} columns={[text.now, ...marks.map(({ name }) => name)]} />
      <tbody>
        {groups.map(({ number, name, index }, at) => (
          <tr key={number}>
            <th scope="row" className={styles.name} lang="id">
              {name}
            </th>
            <td className={styles.number}>{value(index)}</td>
            {marks.map(({ kind, values }) => (
              <td key={kind} className={styles.number}>
                {value(values[at] ?? null)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
