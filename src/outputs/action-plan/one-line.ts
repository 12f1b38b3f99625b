/** Line breaks and runs of spaces do not make another text: cells are read on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
