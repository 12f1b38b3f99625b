import { npmScript } from "./npm-script";

it("every type is right", () => npmScript("types"), 600_000);
