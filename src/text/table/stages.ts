import type { Stage } from "../../assessment/stages";
import type { InBoth } from "../language";

/** What the stages of an assessment are called. */
export const stageNames: InBoth<Readonly<Record<Stage, string>>> = {
  id: { self: "Mandiri", document: "Dokumen", interview: "Interviu", visit: "Visitasi", final: "Akhir" },
  en: { self: "Self", document: "Documents", interview: "Interview", visit: "Visit", final: "Final" },
};
