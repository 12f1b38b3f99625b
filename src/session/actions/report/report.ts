import type { ReportHead } from "../../../outputs/report";
import { defineAction } from "../parts/action";
import type { WrittenReport } from "./written-report";

/**
 * Makes a *Laporan* sheet of the attached table, or brings the one made before up to date: rows stay beside what people
 * wrote, cells they changed are left as they are and named. A sheet of that name that is not ours is not touched.
 */
export const report = defineAction({
  id: "report",
  run: async (context, head: ReportHead) => (await loaded()).makeReport(context, head),
  undo: async (context, kept: WrittenReport) => (await loaded()).takeBackReport(context, kept),
});

/** Planning a report takes as much code as everything else that writes. */
const loaded = () => import(/* webpackChunkName: "report" */ "./make-report");
