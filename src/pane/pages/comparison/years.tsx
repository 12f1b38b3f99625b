import { Fragment, type ReactNode } from "react";
import { scoreLevels, shownDifference } from "../../../assessment";
import type { Instrument } from "../../../instrument";
import { comparison as allWords } from "../../../text/pages/comparison";
import { shown } from "../../format";
import { NumbersHead, useTableStyles, Section } from "../../ui";
import { usePaneContext } from "../../hooks";
import { Difference } from "./difference";
import { otherInForce, type LevelSet } from "./pairs";

/**
 * The index of each year, when there are more years than the two compared above. Where another instrument was in force before, a
 * line parts them, and nothing is said to have risen or fallen across it.
 */
export function Years({ instrument, sets }: { readonly instrument: Instrument; readonly sets: readonly LevelSet[] }): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const styles = useTableStyles();
  const text = allWords[words.language];
  if (sets.length < 3) return null;
  const scores = sets.map((set) => ({ set, ...scoreLevels(instrument, set.levels) }));
  return (
    <Section title={text.years}>
      <table className={styles.table}>
        <NumbersHead names={text.year} columns={[text.index, text.predicate, text.differenceTitle.years]} />
        <tbody data-state-list="years">
          {scores.map(({ set, index, predicate }, at) => {
            const before = scores[at - 1];
            const inForce = otherInForce(instrument, set.year)?.id;
            const isBreak = before !== undefined && otherInForce(instrument, before.set.year)?.id !== inForce;
            return (
              <Fragment key={set.id}>
                {isBreak && (
                  <tr>
                    <td colSpan={4} className={styles.name} data-state="break">
                      {text.break}
                    </td>
                  </tr>
                )}
                <tr data-item="">
                  <th scope="row" data-field="year" className={styles.name}>
                    {set.year}
                  </th>
                  <td data-field="index" className={styles.number}>
                    {shown(index, numberLocale)}
                  </td>
                  <td data-field="predicate" className={styles.number} lang="id">
                    {predicate}
                  </td>
                  <td data-field="difference" className={styles.number}>
                    {before && !isBreak && <Difference kind="years" difference={shownDifference(before.index, index)} />}
                  </td>
                </tr>
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
