import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AttachedState } from "../../../../session";
import { submissionsSplit } from "../../../../text/pages/submissions/submissions-split";
import { usePaneContext } from "../../../hooks";
import { ButtonRow, Section, Sentence, ShortList } from "../../../ui";
import { ShareItem } from "./share-item";
import { SplitEnding } from "./split-ending";
import { SplitWishes } from "./split-wishes";
import { useSplitting, type Splitting } from "./use-splitting";

/** So many units are shown at once: what comes back stands below them. */
const AT_A_GLANCE = 6;

/** *Bagi per OPD*: who gets what, and the workbooks to send them. */
export function SplitSection({ state }: { readonly state: AttachedState }): ReactNode {
  const { words } = usePaneContext();
  const text = submissionsSplit[words.language];
  const splitting = useSplitting(state);
  const { plan, work, asked } = splitting;
  return (
    <Section title={text.title} help={plan.kind === "split" ? text.help : null}>
      {plan.kind === "not-split" ? (
        <NothingToGive reason={plan.reason} />
      ) : (
        <>
          <SplitWishes splitting={splitting} assessment={state.reading.assessment} />
          <ButtonRow>
            <Button appearance="primary" disabledFocusable={work !== null} onClick={() => splitting.make(null)}>
              {text.downloadAll}
            </Button>
          </ButtonRow>
          {words.language === "en" && <Sentence kind="small">{text.language}</Sentence>}
          {asked === null && <SplitEnding splitting={splitting} />}
          <Shares plan={plan} splitting={splitting} state={state} />
        </>
      )}
    </Section>
  );
}

function Shares({
  plan: { shares },
  splitting,
  state,
}: {
  readonly plan: Extract<Splitting["plan"], { readonly kind: "split" }>;
  readonly splitting: Splitting;
  readonly state: AttachedState;
}): ReactNode {
  const { words } = usePaneContext();
  const text = submissionsSplit[words.language];
  return (
    <ShortList
      name="shares"
      first={AT_A_GLANCE}
      more={text.more}
      items={shares}
      keyOf={({ fileName }) => fileName}
      draw={(share) => <ShareItem share={share} splitting={splitting} instrument={state.reading.assessment.instrument} />}
    />
  );
}

/** Why nothing can be given out yet, and the way to change that. */
function NothingToGive({ reason }: { readonly reason: "no-owner-column" | "all-unowned" }): ReactNode {
  const { words, session, write, goTo } = usePaneContext();
  const text = submissionsSplit[words.language];
  const lacksColumn = reason === "no-owner-column";
  return (
    <>
      <Sentence>{lacksColumn ? text.noColumn : text.allUnowned}</Sentence>
      <ButtonRow>
        {lacksColumn && (
          <Button appearance="primary" onClick={() => write("columns", () => session.do("columns", ["owner"]))}>
            {text.addColumn}
          </Button>
        )}
        <Button onClick={() => goTo("owners")}>{text.toOwners}</Button>
      </ButtonRow>
    </>
  );
}
