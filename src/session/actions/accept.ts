import type { Finding } from "../../assessment";
import { acceptanceOf, isAbout } from "../../table";
import { definePlainAction } from "./parts/action";
import { attachedReading } from "./parts/attached";

/** Accepts a finding with a reason, kept in the workbook. It comes back when its cell says something else. */
export const accept = definePlainAction({
  id: "accept",
  async run(context, { finding, reason }: { readonly finding: Finding; readonly reason: string }) {
    attachedReading(context);
    const others = context.memory().accepted.filter((each) => !isAbout(each, finding));
    await context.remember({ accepted: [...others, acceptanceOf(finding, reason)] });
    return { kind: "done", cells: 0 };
  },
});
