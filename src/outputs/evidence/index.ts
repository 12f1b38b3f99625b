/** The sheet *Data Dukung*: the evidence that each level asks for. Other folders enter here. */
export { planEvidence, type EvidencePlan } from "./evidence-plan";
