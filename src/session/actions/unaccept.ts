import type { Finding } from "../../assessment";
import { isAbout } from "../../table";
import { definePlainAction } from "./parts/action";
import { attachedReading } from "./parts/attached";

/** Takes an acceptance back: the finding is shown again. */
export const unaccept = definePlainAction({
  id: "unaccept",
  async run(context, finding: Finding) {
    attachedReading(context);
    await context.remember({ accepted: context.memory().accepted.filter((each) => !isAbout(each, finding)) });
    return { kind: "done", cells: 0 };
  },
});
