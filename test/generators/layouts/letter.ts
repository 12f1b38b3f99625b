/** 0-based column as Excel names it. */
export function letter(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return `${before >= 0 ? letter(before) : ""}${String.fromCharCode(65 + (column % 26))}`;
}
