/** The tour of the pane. Other folders enter here. */
export { TourOffer } from "./tour-offer";
export { useTour } from "./use-tour";
