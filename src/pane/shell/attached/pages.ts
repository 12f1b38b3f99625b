import type { ComponentType } from "react";
import type { PageId, PageProps } from "../../hooks";

/** Loads the chunk of a page. @throws (rejects) when it cannot be fetched; asking again tries again */
export type LoadPage = () => Promise<ComponentType<PageProps>>;

/** The code of each page; it comes when the page is first shown. */
export const pages: Readonly<Record<PageId, LoadPage>> = {
  summary: () => import(/* webpackChunkName: "page-summary" */ "../../pages/summary/summary-page").then(({ SummaryPage }) => SummaryPage),
  indicators: () =>
    import(/* webpackChunkName: "page-indicators" */ "../../pages/indicators/indicators-page").then(({ IndicatorsPage }) => IndicatorsPage),
  plan: () => import(/* webpackChunkName: "page-plan" */ "../../pages/plan/plan-page").then(({ PlanPage }) => PlanPage),
  owners: () => import(/* webpackChunkName: "page-owners" */ "../../pages/owners/owners-page").then(({ OwnersPage }) => OwnersPage),
  comparison: () =>
    import(/* webpackChunkName: "page-comparison" */ "../../pages/comparison/comparison-page").then(({ ComparisonPage }) => ComparisonPage),
  formulas: () =>
    import(/* webpackChunkName: "page-formulas" */ "../../pages/formulas/formulas-page").then(({ FormulasPage }) => FormulasPage),
  report: () => import(/* webpackChunkName: "page-report" */ "../../pages/report/report-page").then(({ ReportPage }) => ReportPage),
  send: () => import(/* webpackChunkName: "page-send" */ "../../pages/send/send-page").then(({ SendPage }) => SendPage),
  submissions: () =>
    import(/* webpackChunkName: "page-submissions" */ "../../pages/submissions/submissions-page").then(
      ({ SubmissionsPage }) => SubmissionsPage
    ),
  evidence: () =>
    import(/* webpackChunkName: "page-evidence" */ "../../pages/evidence/evidence-page").then(({ EvidencePage }) => EvidencePage),
  help: () => import(/* webpackChunkName: "page-help" */ "../../pages/help/help-page").then(({ HelpPage }) => HelpPage),
};
