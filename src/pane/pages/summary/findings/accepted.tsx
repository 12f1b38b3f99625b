import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AcceptedFinding } from "../../../../table";
import { findingSentence } from "../../../../text";
import { summaryRest } from "../../../../text/pages/summary/summary-rest";
import { findingKey } from "./finding-key";
import { decimalSeparator } from "../../../format";
import { usePaneContext } from "../../../hooks";
import { CellButton, Fold, List, Sentence } from "../../../ui";

const useStyles = makeStyles({
  reason: {
    ...typographyStyles.body1Strong,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    overflowWrap: "anywhere",
  },
});

/** Findings the person looked at and left as they are, with the reason; each can come back. */
export function Accepted({ accepted }: { readonly accepted: readonly AcceptedFinding[] }): ReactNode {
  const { words } = usePaneContext();
  return (
    <Fold title={summaryRest[words.language].accepted(accepted.length)}>
      <List gap="M">
        {accepted.map((each) => (
          <AcceptedItem key={findingKey(each.finding)} accepted={each} />
        ))}
      </List>
    </Fold>
  );
}

function AcceptedItem({ accepted: { finding, reason } }: { readonly accepted: AcceptedFinding }): ReactNode {
  const { words, numberLocale, session, write } = usePaneContext();
  const styles = useStyles();
  return (
    <li>
      {finding.place !== null && <CellButton cell={finding.place} />}
      <Sentence>{findingSentence(finding, words.language, decimalSeparator(numberLocale))}</Sentence>
      <p className={styles.reason}>{summaryRest[words.language].acceptedReason(reason)}</p>
      <Button size="small" onClick={() => write("unaccept", () => session.do("unaccept", finding))}>
        {summaryRest[words.language].showAgain}
      </Button>
    </li>
  );
}
