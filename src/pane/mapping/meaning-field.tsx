import type { ReactNode } from "react";
import type { ColumnMeaning } from "../../table";
import { mapping } from "../../text/table/mapping";
import { columns as columnWords } from "../../text/table/columns";
import { usePaneContext } from "../hooks";
import { type LabelProps, SelectField, type Choice } from "../ui";

interface Props extends LabelProps {
  /** `null`: the column is not used. */
  readonly value: ColumnMeaning | null;
  readonly change: (meaning: ColumnMeaning | null) => void;
}

/** Lets the person choose what a column means. */
export function MeaningField({ value, change, ...labels }: Props): ReactNode {
  const { words } = usePaneContext();
  const meanings = Object.entries(columnWords[words.language].meaning) as [ColumnMeaning, string][];
  const unused: Choice = ["", mapping[words.language].unused];
  return (
    <SelectField
      {...labels}
      value={value ?? ""}
      choices={[unused, ...meanings]}
      change={(chosen) => change(meanings.find(([meaning]) => meaning === chosen)?.[0] ?? null)}
    />
  );
}
