import type { LevelReading } from "../../assessment";

/** Whether the rows of one indicator do not contradict each other: a row that is not filled says nothing. */
export function agree(rows: readonly { readonly reading: LevelReading }[]): boolean {
  const said = new Set(
    rows
      .filter(({ reading }) => reading.kind !== "notFilled")
      .map(({ reading }) => (reading.kind === "level" ? String(reading.level) : reading.kind))
  );
  return said.size <= 1;
}
