import type { Page } from "./page";

/** The pages in the order of their tabs. One is listed when it exists. */
export const pages: readonly [Page, ...Page[]] = [
  {
    id: "summary",
    load: () => import(/* webpackChunkName: "page-summary" */ "./summary/summary-page").then(({ SummaryPage }) => SummaryPage),
  },
  {
    id: "indicators",
    load: () =>
      import(/* webpackChunkName: "page-indicators" */ "./indicators/indicators-page").then(({ IndicatorsPage }) => IndicatorsPage),
  },
  {
    id: "plan",
    load: () => import(/* webpackChunkName: "page-plan" */ "./plan/plan-page").then(({ PlanPage }) => PlanPage),
  },
  {
    id: "owners",
    load: () => import(/* webpackChunkName: "page-owners" */ "./owners/owners-page").then(({ OwnersPage }) => OwnersPage),
  },
  {
    id: "comparison",
    load: () =>
      import(/* webpackChunkName: "page-comparison" */ "./comparison/comparison-page").then(({ ComparisonPage }) => ComparisonPage),
  },
  {
    id: "formulas",
    load: () => import(/* webpackChunkName: "page-formulas" */ "./formulas/formulas-page").then(({ FormulasPage }) => FormulasPage),
  },
  {
    id: "report",
    load: () => import(/* webpackChunkName: "page-report" */ "./report/report-page").then(({ ReportPage }) => ReportPage),
  },
  {
    id: "help",
    load: () => import(/* webpackChunkName: "page-help" */ "./help/help-page").then(({ HelpPage }) => HelpPage),
  },
];
