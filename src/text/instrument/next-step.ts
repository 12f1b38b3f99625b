/**
 * The step to a level whose pack names no step of its own: what its evidence has to show. Indonesian, as all texts of packs are.
 * @param criteria of the level, `null` where the pack has none
 * @example nextStep(2, "RAN Pemdi sudah masuk perencanaan.") // "Lengkapi data dukung level 2 yang menunjukkan: RAN Pemdi sudah masuk perencanaan."
 */
export function nextStep(level: number, criteria: string | null): string {
  return criteria === null ? `Lengkapi data dukung level ${level}.` : `Lengkapi data dukung level ${level} yang menunjukkan: ${criteria}`;
}
