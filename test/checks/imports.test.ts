import { npmScript } from "./npm-script";

it("no file needs itself by way of others", () => npmScript("lint:imports"), 600_000);
