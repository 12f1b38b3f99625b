import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { decimal, fraction, show } from "../../../../assessment";
import { findInstrument } from "../../../../instrument";
import { recapNotes, type RecapList as List, type RecapRow } from "../../../../recap";
import { recapPage } from "../../../../text/pages/submissions/recap";
import { recapWords } from "../../../../text/recap/recap";
import { decimalSeparator } from "../../../format";
import { usePaneContext } from "../../../hooks";
import { Fold, NumbersHead, Sentence, Subsection, useTableStyles } from "../../../ui";

const useStyles = makeStyles({
  facts: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** So many agencies are shown at once. */
const AT_A_GLANCE = 30;

interface Props {
  readonly list: List;
  /** Whether there is an earlier recap beside it. */
  readonly compared: boolean;
}

/** The agencies of one instrument by their rank. */
export function RecapList({ list, compared }: Props): ReactNode {
  const { words } = usePaneContext();
  const text = recapPage[words.language];
  const named = recapWords[words.language];
  const { rows, distribution } = list;
  const rest = rows.slice(AT_A_GLANCE);
  return (
    <Subsection title={named.listTitle(findInstrument(list.instrument)?.shortTitle ?? list.instrument, list.years.join(", "))}>
      <Sentence>{distribution.map(({ predicate, count }) => text.distribution(predicate, count)).join(", ")}</Sentence>
      {recapNotes(list, named).map((note) => (
        <Sentence key={note}>{note}</Sentence>
      ))}
      <Rows rows={rows.slice(0, AT_A_GLANCE)} compared={compared} />
      {rest.length > 0 && (
        <Fold name={`recap-${list.instrument}`} title={text.more(rest.length)}>
          <Rows rows={rest} compared={compared} />
        </Fold>
      )}
    </Subsection>
  );
}

function Rows({ rows, compared }: { readonly rows: readonly RecapRow[]; readonly compared: boolean }): ReactNode {
  const { words } = usePaneContext();
  const styles = useTableStyles();
  const { columns } = recapPage[words.language];
  return (
    <table className={styles.table} data-state-list="recap">
      <NumbersHead
        names={recapWords[words.language].columns.agency}
        columns={[columns.rank, columns.index, ...(compared ? [columns.change] : [])]}
      />
      <tbody>
        {rows.map((row) => (
          <Row key={`${row.entry.folder}/${row.entry.file}`} row={row} compared={compared} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, compared }: { readonly row: RecapRow; readonly compared: boolean }): ReactNode {
  const { words, numberLocale } = usePaneContext();
  const styles = useTableStyles();
  const own = useStyles();
  const text = recapPage[words.language];
  const separator = decimalSeparator(numberLocale);
  const { entry, agency, group, rank, rankInGroup, national, previous } = row;
  const facts = [
    text.facts(entry.predicate, entry.filled, entry.total),
    ...(group === "" ? [] : [text.inGroup(rankInGroup, group)]),
    ...(national === null ? [] : [text.national(national.rank, national.of, national.year)]),
    ...(row.repeated ? [recapWords[words.language].repeated] : []),
  ];
  // A provisional index and its ranks are marked wherever they stand.
  const mark = entry.provisional ? "*" : "";
  return (
    <tr data-item="">
      <th scope="row" className={styles.name}>
        {agency}
        <span className={own.facts}>{facts.join(", ")}</span>
      </th>
      <td className={styles.number} data-label={text.columns.rank}>{`${rank}${mark}`}</td>
      <td className={styles.number} data-label={text.columns.index}>{`${show(entry.index, { separator })}${mark}`}</td>
      {compared && (
        <td className={styles.number} data-label={text.columns.change}>
          {previous === null ? "" : signed(previous.change, separator)}
        </td>
      )}
    </tr>
  );
}

/** @param change in hundredths */
function signed(change: number, separator: string): string {
  const shown = show(fraction(Math.abs(change), 100), { separator });
  return change > 0 ? `+${shown}` : change < 0 ? `−${shown}` : show(decimal(0), { separator });
}
