import { makeStyles, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { LabelledField, type LabelProps } from "./labelled-field";

const useStyles = makeStyles({ select: { minWidth: 0 } });

/** One of several things to choose: the value, and how it is called. */
export type Choice = readonly [value: string, name: string];

interface Props extends LabelProps {
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly change: (value: string) => void;
}

/** Lets the person choose one of several things. */
export function SelectField({ value, choices, change, ...labels }: Props): ReactNode {
  const { select } = useStyles();
  return (
    <LabelledField {...labels}>
      <Select className={select} select={{ className: select }} value={value} onChange={(_, data) => change(data.value)}>
        {choices.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </Select>
    </LabelledField>
  );
}
