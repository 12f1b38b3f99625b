import { makeStyles, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ColumnMeaning } from "../../table/model";
import { mapping } from "../../text/table/mapping";
import { usePaneContext } from "../hooks/pane-context";

// At a large zoom the longest meaning would be wider than the pane.
const useStyles = makeStyles({ narrow: { minWidth: 0 } });

interface Props {
  readonly value: ColumnMeaning | null;
  readonly change: (meaning: ColumnMeaning | null) => void;
}

/** All that a column can mean; stands inside a field that names it. */
export function MeaningSelect({ value, change }: Props): ReactNode {
  const { words } = usePaneContext();
  const styles = useStyles();
  const meanings = Object.entries(words.columns.meaning) as [ColumnMeaning, string][];
  return (
    <Select
      className={styles.narrow}
      select={{ className: styles.narrow }}
      value={value ?? ""}
      onChange={(_, data) => change(meanings.find(([meaning]) => meaning === data.value)?.[0] ?? null)}
    >
      <option value="">{mapping[words.language].unused}</option>
      {meanings.map(([meaning, name]) => (
        <option key={meaning} value={meaning}>
          {name}
        </option>
      ))}
    </Select>
  );
}
