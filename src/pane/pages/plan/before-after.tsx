import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { GroupScore, Scorecard } from "../../../assessment";
import { plan as words } from "../../../text/pages/plan";
import { shown } from "../../format";
import { Fold, NumbersHead, useTableStyles, Radar } from "../../ui";
import { usePaneContext } from "../../hooks";
import { shownChange } from "./amounts";

const useStyles = makeStyles({
  index: { ...typographyStyles.body1Strong },
  predicate: { display: "block" },
});

interface Props {
  readonly before: Scorecard;
  readonly after: Scorecard;
}

/** Index, domains and aspects before and after. Labelled by whoever shows it: a simulation. */
export function BeforeAfter({ before, after }: Props): ReactNode {
  const { words: all, numberLocale } = usePaneContext();
  const styles = useStyles();
  const table = useTableStyles();
  const text = words[all.language];
  const { instrument } = before;
  const groups = before.domains.length > 0 ? [before.domains, after.domains] : [before.aspects, after.aspects];
  const [groupsBefore = [], groupsAfter = []] = groups;
  return (
    <>
      <table className={table.table}>
        <NumbersHead names="" columns={[text.before, text.after, text.change]} />
        <tbody>
          <tr>
            <th scope="row" className={table.name}>
              <span className={styles.index}>{text.index}</span>
            </th>
            <td className={table.number}>
              <span className={styles.index} data-state="planBefore">
                {shown(before.index, numberLocale)}
              </span>
              <span lang="id" className={styles.predicate}>
                {before.predicate}
              </span>
            </td>
            <td className={table.number}>
              <span className={styles.index} data-state="planIndex">
                {shown(after.index, numberLocale)}
              </span>
              <span lang="id" className={styles.predicate} data-state="planPredicate">
                {after.predicate}
              </span>
            </td>
            <td className={table.number}>{shownChange(before.index, after.index, numberLocale)}</td>
          </tr>
          {groupsBefore.map((group, at) => (
            <GroupRow key={group.number} before={group} after={groupsAfter[at] ?? group} />
          ))}
        </tbody>
      </table>
      <Fold title={text.showRadar}>
        <Radar
          title={text.radar}
          axisTitle={all.pane.aspects}
          axes={instrument.aspects}
          lowest={instrument.scale.min}
          highest={instrument.scale.max}
          series={[
            { name: text.after, line: "target", values: after.aspects.map(({ index }) => index) },
            { name: text.before, line: "now", values: before.aspects.map(({ index }) => index) },
          ]}
        />
      </Fold>
    </>
  );
}

function GroupRow({ before, after }: { readonly before: GroupScore; readonly after: GroupScore }): ReactNode {
  const { numberLocale } = usePaneContext();
  const table = useTableStyles();
  return (
    <tr>
      <th scope="row" className={table.name} lang="id">
        {before.name}
      </th>
      <td className={table.number}>{shown(before.index, numberLocale)}</td>
      <td className={table.number}>{shown(after.index, numberLocale)}</td>
      <td className={table.number}>{shownChange(before.index, after.index, numberLocale)}</td>
    </tr>
  );
}
