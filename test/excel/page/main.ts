import "@univerjs/preset-sheets-core/lib/index.css";
import "./page.css";
import { StandIn } from "./stand-in";


(window as unknown as {standIn: unknown}).standIn = new StandIn();
