import { parseAgencyName, unitKey } from "../../assessment";
import { keysOfJoined } from "../unit/joined-units";
import type { MergeBase } from "./merge-base";
import type { Submission } from "./model";

/**
 * The unit a file is from, as the agency's workbook names it: by its stamp, else by the one unit that the name of the file tells. A unit the
 * workbook does not know keeps its own name; `""` where the file does not tell.
 * @example senderOf(base, { unit: "", file: "LKE 2026 - Bappeda.xlsx" }) // "Bappeda"
 */
export function senderOf({ units }: MergeBase, { unit, file }: Pick<Submission, "unit" | "file">): string {
  if (unit !== "") {
    // The names of joined units one after the other may read like that of yet another unit.
    const [key = "", ...others] = keysOfJoined(unit);
    return others.length > 0 ? unit : (units.get(key) ?? unit);
  }
  const words = ` ${unitKey(file.replace(/\.[a-z]{3,4}$/i, ""))} `;
  const named = [...units].filter(([key]) => words.includes(` ${key} `));
  // *Bagian Umum* stands in *Bagian Umum dan Protokol* too.
  const apart = named.filter(([key]) => !named.some(([other]) => other !== key && ` ${other} `.includes(` ${key} `)));
  return apart.length === 1 ? (apart[0]?.[1] ?? "") : "";
}

/**
 * Whether two names of an agency may be one: where either says nothing, or less than the other, nothing speaks against it.
 * @example sameAgency("Pemerintah Kota Denpasar", "Kota Denpasar, Bali") // true
 */
export function sameAgency(a: string, b: string): boolean {
  const [one, other] = [parseAgencyName(a), parseAgencyName(b)];
  if (one.full === "" || other.full === "") return true;
  const holds = (whole: string, part: string): boolean => ` ${whole} `.includes(` ${part} `);
  const isOfOneKind = one.kind === "" || other.kind === "" || one.kind === other.kind;
  return isOfOneKind && (holds(one.full, other.place) || holds(other.full, one.place));
}
