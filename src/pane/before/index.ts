/** The pane before a table is attached. Other folders enter here. */
export { About } from "./about";
export { Nothing, Offer, Undecided } from "./before";
