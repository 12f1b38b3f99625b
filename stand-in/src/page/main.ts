import "@univerjs/preset-sheets-core/lib/index.css";
import "./page.css";
import "./ribbon/ribbon.css";
import { StandInApplication } from "./application";
import { startDemo } from "./demo/demo";
import { StandIn } from "./stand-in";

declare global {
  interface Window {
    standIn: StandIn;
  }
}

window.standIn = new StandIn();
const application = new StandInApplication(window.standIn, (file) => demo?.tellNewWorkbook(file));
window.application = application;
const demo = startDemo(application);
