import type { AgencyType } from "../../instrument";
import { parseAgencyName } from "./parsed-agency-name";

/** What the names of central agencies begin with; a unit of a region may begin alike, and then says *daerah*. */
const CENTRAL =
  /^(?:kementerian|badan|lembaga|komisi|mahkamah|kejaksaan|kepolisian|markas besar|polri|tentara|tni|arsip|perpustakaan nasional|dewan|ombudsman|otoritas|kabinet|sekretariat (?:negara|kabinet)|majelis|pusat pelaporan|kantor staf|konsil|televisi|radio)\b(?!.*(?:(?<!perwakilan) daerah$| (?:kab|kota|provinsi) ))/;

/**
 * The type of an agency by its name, as Pemdi tells them apart; `null` where the name does not say.
 * @example agencyTypeOf("Pemerintah Kabupaten Aceh Tengah") // "kabkota"
 */
export function agencyTypeOf(name: string): AgencyType | null {
  const { kind, full } = parseAgencyName(name);
  if (kind === "provinsi") return "provinsi";
  if (kind !== "") return "kabkota";
  return CENTRAL.test(full) ? "pusat" : null;
}
