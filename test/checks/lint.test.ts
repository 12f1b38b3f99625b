import { npmScript } from "./npm-script";

it("every lint rule is kept", () => npmScript("lint:rules"), 600_000);
