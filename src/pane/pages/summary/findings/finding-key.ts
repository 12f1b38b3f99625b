import type { Finding } from "../../../../assessment/types";
import { cellName } from "../../../format/cell-name";

/** What a finding is known by from one reading to the next: its rule, indicator and cell. */
export function findingKey({ rule, indicator, place }: Finding): string {
  return `${rule} ${indicator ?? ""} ${place === null ? "" : cellName(place)}`;
}
