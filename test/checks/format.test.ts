import { npmScript } from "./npm-script";

it("every file is formatted", () => npmScript("lint:format"), 600_000);
