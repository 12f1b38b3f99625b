import "@univerjs/preset-sheets-core/lib/index.css";
import "./page.css";
import { StandInApplication } from "./application";
import { startDemo } from "./demo";
import { StandIn } from "./stand-in";

declare global {
  interface Window {
    standIn: StandIn;
  }
}

window.standIn = new StandIn();
const application = new StandInApplication(window.standIn);
window.application = application;
void startDemo(application);
