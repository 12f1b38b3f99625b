import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";

// At a large zoom the longest name would be wider than the pane.
const useStyles = makeStyles({ narrow: { minWidth: 0 } });

/** One of several things to choose. */
export type Choice = readonly [value: string, name: string];

interface Props {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly choose: (value: string) => void;
}

/** Lets the person choose one of a few things. */
export function SelectField({ label, value, choices, choose }: Props): ReactNode {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.narrow}>
      <Select className={styles.narrow} select={{ className: styles.narrow }} value={value} onChange={(_, data) => choose(data.value)}>
        {choices.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
