import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { evidenceCode, type Step } from "../../../../assessment";
import { shortText } from "../../../../outputs/action-plan";
import { plan as words } from "../../../../text/pages/plan";
import { shownLevel } from "../../../format";
import { usePaneContext } from "../../../hooks";
import { Fold, Sentence } from "../../../ui";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" } });

interface Props {
  /** The steps of one indicator that the plan takes. */
  readonly taken: readonly Step[];
  /** Whether its value is converted from another body's index. */
  readonly isConverted: boolean;
}

/** The items of evidence that a plan wants collected for an indicator; where the list has none of it, why it goes by levels. */
export function PlannedItems({ taken, isConverted }: Props): ReactNode {
  const { words: all, numberLocale } = usePaneContext();
  const styles = useStyles();
  const text = words[all.language];
  const items = taken.flatMap((step) => step.items);
  const pieces = taken.flatMap(({ work }) => work).length;
  if (items.length === 0) {
    return (
      <Sentence kind="small" data-field="byLevel">
        {(isConverted ? text.converted : text.notListed)(pieces)}
      </Sentence>
    );
  }
  return (
    <Fold title={text.toCollect(items.length)} open={items.length <= 3}>
      <ul className={styles.list} data-field="items">
        {taken.flatMap(({ to, items: own }) =>
          own.map((item, at) => (
            <li key={evidenceCode(item)}>
              {evidenceCode(item)} <span lang="id">{shortText(item.text)}</span>
              {at === own.length - 1 && ` · ${text.valueThen(shownLevel(to, numberLocale))}`}
            </li>
          ))
        )}
      </ul>
    </Fold>
  );
}
