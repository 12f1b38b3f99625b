import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Change, GroupChange } from "../../../assessment";
import { comparison as allWords } from "../../../text/pages/comparison";
import { shown } from "../../format";
import { NumbersHead, useTableStyles } from "../../ui";
import { usePaneContext } from "../../hooks";
import { Difference } from "./difference";
import { differenceOf, type Compared } from "./pairs";

interface Props {
  readonly compared: Compared;
  /** Names of the two sides, short. */
  readonly names: readonly [from: string, to: string];
}

/** The index, and each domain with its aspects, on both sides. */
export function GroupTable({ compared, names }: Props): ReactNode {
  const { words } = usePaneContext();
  const styles = useTableStyles();
  const text = allWords[words.language];
  const { comparison, pair } = compared;
  const { instrument } = comparison;
  const aspectsOf = (domain: number): readonly GroupChange[] => {
    const own = instrument.aspects.filter((each) => each.domain === domain);
    return comparison.aspects.filter(({ number }) => own.some((each) => each.number === number));
  };
  const domains = comparison.domains.flatMap((domain) => [
    { ...domain, key: `d${domain.number}`, part: false },
    ...aspectsOf(domain.number).map((aspect) => ({
      ...aspect,
      key: `a${aspect.number}`,
      part: true,
    })),
  ]);
  const aspects = comparison.aspects.map((aspect) => ({
    ...aspect,
    key: `a${aspect.number}`,
    part: false,
  }));
  const groups = domains.length === 0 ? aspects : domains;
  return (
    <table className={styles.table}>
      <NumbersHead names={text.group} columns={[...names, text.differenceTitle[pair.kind]]} />
      <tbody data-state-list="groupChanges">
        <Line name={text.overall} own strong change={comparison.index} compared={compared} />
        {groups.map(({ key, name, part, ...change }) => (
          <Line key={key} name={name} part={part} strong={!part} change={change} compared={compared} />
        ))}
      </tbody>
    </table>
  );
}

function Line({
  name,
  strong = false,
  part = false,
  own = false,
  change: { from, to, change },
  compared: { pair },
}: {
  readonly name: string;
  readonly strong?: boolean;
  readonly part?: boolean;
  /** Named by us, not by the regulation. */
  readonly own?: boolean;
  readonly change: Change;
  readonly compared: Compared;
}): ReactNode {
  const { numberLocale } = usePaneContext();
  const styles = useTableStyles();
  return (
    <tr data-item="">
      <th
        scope="row"
        data-field="name"
        className={mergeClasses(styles.name, strong && styles.strong, part && styles.part)}
        {...(own ? {} : { lang: "id" })}
      >
        {name}
      </th>
      <td data-field="from" className={styles.number}>
        {shown(from, numberLocale)}
      </td>
      <td data-field="to" className={styles.number}>
        {shown(to, numberLocale)}
      </td>
      <td data-field="difference" className={styles.number}>
        <Difference kind={pair.kind} difference={differenceOf(pair.kind, change)} narrow />
      </td>
    </tr>
  );
}
