import "@univerjs/preset-sheets-core/lib/index.css";
import "./page.css";
import { StandInApplication } from "./application";
import { startDemo, tellNewWorkbook } from "./demo";
import { StandIn } from "./stand-in";

declare global {
  interface Window {
    standIn: StandIn;
  }
}

window.standIn = new StandIn();
const application = new StandInApplication(window.standIn, (file) => tellNewWorkbook(application, file));
window.application = application;
void startDemo(application);
