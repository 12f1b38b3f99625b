import { quotedSheetName } from "../../geometry/sheet-addresses";
import { joinTokens, tokenize, type Token } from "../../../../src/file";

/**
 * A formula after sheets were renamed or deleted. References into other books stay as they are.
 * @param renamed old name in lower case → new name, or null for a deleted sheet (its references become `#REF!`).
 */
export function renameSheets(formula: string, renamed: ReadonlyMap<string, string | null>): string {
  if (renamed.size === 0 || !formula.includes("!")) return formula;
  const tokens = tokenize(formula);
  return joinTokens(
    tokens.flatMap((token, index): Token[] => {
      const next = tokens[index + 1]?.text;
      const ofSheet = next === "!" || (next === ":" && tokens[index + 3]?.text === "!");
      const foreign = tokens[index - 1]?.kind === "bracket" || token.text.startsWith("'[");
      if (token.text === "!" && isDeleted(tokens[index - 1], renamed)) return [];
      if (!ofSheet || foreign || (token.kind !== "word" && token.kind !== "quoted")) return [token];
      return [{ kind: "quoted", text: renameOne(token, renamed) }];
    })
  );
}

const bare = (token: Token): string => (token.kind === "quoted" ? token.text.slice(1, -1).replace(/''/g, "'") : token.text);

const isDeleted = (token: Token | undefined, renamed: ReadonlyMap<string, string | null>): boolean =>
  token !== undefined && renamed.get(bare(token).toLowerCase()) === null;

function renameOne(token: Token, renamed: ReadonlyMap<string, string | null>): string {
  const name = bare(token);
  const to = renamed.get(name.toLowerCase());
  if (to === null) return "#REF!";
  if (to !== undefined) return quotedSheetName(to);
  // `'First:Last'!A1` names both ends of a stack of sheets inside one pair of quotes.
  const ends = name.split(":");
  if (ends.length !== 2 || !ends.some((end) => typeof renamed.get(end.toLowerCase()) === "string")) return token.text;
  return `'${ends
    .map((end) => renamed.get(end.toLowerCase()) ?? end)
    .join(":")
    .replace(/'/g, "''")}'`;
}
