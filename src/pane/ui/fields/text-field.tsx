import { Input, makeStyles, type InputProps } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { LabelledField, type LabelProps } from "./labelled-field";

const useStyles = makeStyles({ root: { minWidth: 0, width: "100%" }, input: { minWidth: 0 } });

type Passed = Pick<InputProps, "type" | "placeholder" | "inputMode" | "autoComplete" | "maxLength" | "list" | "onFocus" | "onBlur">;

interface Props extends LabelProps, Passed {
  readonly value: string;
  readonly change: (typed: string) => void;
}

/** One line to type. The browser proposes nothing from other pages unless it is told what the field asks for. */
export function TextField({ label, hint, message, short, className, change, autoComplete = "off", ...input }: Props): ReactNode {
  const styles = useStyles();
  return (
    <LabelledField {...{ label, hint, message, short, className }}>
      <Input
        {...input}
        autoComplete={autoComplete}
        className={styles.root}
        input={{ className: styles.input }}
        onChange={(_, { value }) => change(value)}
      />
    </LabelledField>
  );
}
