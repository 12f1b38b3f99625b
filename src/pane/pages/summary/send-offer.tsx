import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { summaryRest } from "../../../text/pages/summary/summary-rest";
import { usePaneContext } from "../../hooks";
import { Sentence } from "../../ui";

/** Leads to the copy that can be sent, where the workbook holds formulas that recipients without the add-in could not read. */
export function SendOffer(): ReactNode {
  const { words, support, goTo } = usePaneContext();
  if (!support.formulasSeen()) return null;
  const [before, link, after] = summaryRest[words.language].sendOffer;
  return (
    <Sentence>
      {before}
      <Link as="button" inline onClick={() => goTo("send")}>
        {link}
      </Link>
      {after}
    </Sentence>
  );
}
