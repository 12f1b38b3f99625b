/** What the instrument says about an indicator. Other folders enter here. */
export { IndicatorTexts } from "./indicator-texts";
