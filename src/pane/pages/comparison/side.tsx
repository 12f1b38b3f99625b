import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ narrow: { minWidth: 0 } });

interface Props {
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly value: string;
  readonly choose: (id: string) => void;
}

/** Chooses the levels of one side of a comparison. */
export function Side({ label, choices, value, choose }: Props): ReactNode {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.narrow}>
      <Select
        className={styles.narrow}
        select={{ className: styles.narrow }}
        value={value}
        onChange={(_, data) => choose(data.value)}
      >
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
