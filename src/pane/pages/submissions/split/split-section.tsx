import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AttachedState } from "../../../../session";
import { submissionsSplit } from "../../../../text/pages/submissions/submissions-split";
import { usePaneContext } from "../../../hooks";
import { ButtonRow, Note, StoppableProgress, Section, Sentence, ShortList, Stack } from "../../../ui";
import { ShareItem } from "./share-item";
import { SplitWishes } from "./split-wishes";
import { useSplitting, type Handed, type Splitting } from "./use-splitting";

/** So many units are shown at once: what comes back stands below them. */
const AT_A_GLANCE = 6;

/** *Bagi per OPD*: who gets what, and the workbooks to send them. */
export function SplitSection({ state }: { readonly state: AttachedState }): ReactNode {
  const { words } = usePaneContext();
  const text = submissionsSplit[words.language];
  const splitting = useSplitting(state);
  const { plan, work, handed, message } = splitting;
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
          {work !== null && (
            <StoppableProgress
              {...(work.doing === "making"
                ? { text: text.making(work.done, work.all), counted: { value: work.done, of: work.all } }
                : { text: text.reading })}
              stopWord={text.stop}
              stop={work.stop}
            />
          )}
          <div role="status">
            {message !== null && <Note intent="warning">{message}</Note>}
            {handed !== null && <HandedNote handed={handed} />}
          </div>
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

/** What was made and where it is; who got what can be noted in the workbook. */
function HandedNote({ handed: { made, where } }: { readonly handed: Handed }): ReactNode {
  const { words, session, write } = usePaneContext();
  const text = submissionsSplit[words.language];
  if (where === "nowhere") return <Note intent="warning">{text.nowhere}</Note>;
  return (
    <Stack gap="S">
      <Sentence data-state="split-made" data-value={made.name}>
        {where === "window" ? text.opened(made.name) : text.done(made.count, made.name)}
      </Sentence>
      <ButtonRow>
        <Button onClick={() => write("history", () => session.do("history", made.history))}>{text.record}</Button>
      </ButtonRow>
    </Stack>
  );
}
