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
  /** What is done to the field itself, for who cares how a choice is made. */
  readonly onKeyDown?: () => void;
  readonly onPointerDown?: () => void;
  readonly onBlur?: () => void;
}

/** Lets the person choose one of several things. */
export function SelectField({ value, choices, change, onKeyDown, onPointerDown, onBlur, ...labels }: Props): ReactNode {
  const { select } = useStyles();
  const heard = { onKeyDown, onPointerDown, onBlur };
  return (
    <LabelledField {...labels}>
      <Select className={select} select={{ className: select }} value={value} onChange={(_, data) => change(data.value)} {...heard}>
        {choices.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </Select>
    </LabelledField>
  );
}
