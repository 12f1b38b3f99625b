import type { Finding } from "../../../../assessment";
import { cellName } from "../../../format";

/** What a finding is known by from one reading to the next: its rule, indicator and cell. */
export function findingKey({ rule, indicator, place }: Finding): string {
  return `${rule} ${indicator ?? ""} ${place === null ? "" : cellName(place)}`;
}
