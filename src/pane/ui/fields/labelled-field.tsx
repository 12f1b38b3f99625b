import { Field, makeStyles, mergeClasses, type FieldProps } from "@fluentui/react-components";
import type { ReactNode } from "react";

// At a large zoom the longest choice or the usual width of an input would be wider than the pane.
const useStyles = makeStyles({ field: { minWidth: 0 }, short: { maxWidth: "220px" } });

/** What every field of the pane has. */
export interface LabelProps {
  readonly label: string;
  readonly hint?: FieldProps["hint"] | undefined;
  /** What is wrong with what was typed or chosen; `undefined` or left out: nothing. */
  readonly message?: string | undefined;
  /** For a few characters: not as wide as the pane. */
  readonly short?: boolean | undefined;
  readonly className?: string | undefined;
}

/** A control with its name above it, and below it what is wrong with it. */
export function LabelledField({
  label,
  hint,
  message,
  short,
  className,
  children,
}: LabelProps & { readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return (
    <Field
      label={label}
      className={mergeClasses(styles.field, short && styles.short, className)}
      {...(hint === undefined ? {} : { hint })}
      {...(message === undefined ? {} : { validationMessage: message })}
    >
      {children}
    </Field>
  );
}
