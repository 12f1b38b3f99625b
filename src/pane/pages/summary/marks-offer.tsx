import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Marks } from "../../../table";
import { summaryRest } from "../../../text/pages/summary/summary-rest";
import { SUMMARY_PARTS, usePageMemory, usePaneContext } from "../../hooks";
import { Row } from "../../ui";

/** Offers to mark what is low and what was found in the sheet itself, as long as nothing is marked and the person has not declined. */
export function MarksOffer({ marks }: { readonly marks: Marks | null }): ReactNode {
  const { words, goTo } = usePaneContext();
  const text = summaryRest[words.language].marksOffer;
  const [isDeclined, setDeclined] = usePageMemory("summary.marksDeclined", false);
  if (isDeclined || (marks !== null && Object.values(marks).some(Boolean))) return null;
  return (
    <Row>
      <span>{text.question}</span>
      <Link as="button" onClick={() => goTo("summary", SUMMARY_PARTS.tools)}>
        {text.open}
      </Link>
      <Link as="button" onClick={() => setDeclined(true)}>
        {text.decline}
      </Link>
    </Row>
  );
}
