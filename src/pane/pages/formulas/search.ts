import { normalise } from "../../../instrument";
import type { FormulasWords } from "../../../text/pages/formulas";
import type { FunctionTexts } from "../../../text/functions/descriptions";
import type { CatalogueEntry } from "../../../text/functions/catalogue";

/** The functions whose name, description or group holds every word searched for; all of them when nothing is. */
export function searched(
  entries: readonly CatalogueEntry[],
  search: string,
  texts: FunctionTexts,
  { categories }: FormulasWords
): readonly CatalogueEntry[] {
  const wanted = normalise(search)
    .split(" ")
    .filter((word) => word !== "");
  return entries.filter(({ id, category }) => {
    const { description, returns } = texts[id];
    const told = normalise([`spbe ${id}`, description, returns, categories[category]].join(" "));
    return wanted.every((word) => told.includes(word));
  });
}
