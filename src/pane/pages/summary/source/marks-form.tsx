import { Button, Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { NO_MARKS } from "../../../../session";
import type { Marks } from "../../../../table";
import { marks as words } from "../../../../text/writing/marks";
import { usePaneContext } from "../../../hooks";
import { Sentence, ButtonRow, Stack } from "../../../ui";

const useStyles = makeStyles({
  help: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXXL,
    color: tokens.colorNeutralForeground2,
  },
  // Fluent draws the name of an unticked box grey, as if it were disabled.
  title: { color: tokens.colorNeutralForeground1 },
});

const kinds = ["validation", "lowLevels", "findings", "actionColumn"] as const;

/** What is suggested while nothing is marked: what takes no room in the sheet. */
const suggested: Marks = {
  validation: true,
  lowLevels: true,
  findings: true,
  actionColumn: false,
};

/** Offers marks in the sheet, each on its own; nothing is marked before the button is clicked. */
export function MarksForm({ marks }: { readonly marks: Marks | null }): ReactNode {
  const { words: all, session, write } = usePaneContext();
  const text = words[all.language];
  const present = marks !== null && kinds.some((kind) => marks[kind]) ? marks : null;
  // What the person ticked and not yet asked for; else what is in the sheet.
  const [wanted, setWanted] = useState<Partial<Marks>>({});
  const chosen: Marks = { ...(present ?? suggested), ...wanted };
  const settle = (): void => setWanted({});
  return (
    <Stack gap="S">
      <Sentence>{text.help}</Sentence>
      {kinds.map((kind) => (
        <Mark
          key={kind}
          title={text.kinds[kind].title}
          help={text.kinds[kind].help}
          checked={chosen[kind]}
          change={(checked) => setWanted({ ...wanted, [kind]: checked })}
        />
      ))}
      <ButtonRow>
        <Button
          onClick={() =>
            write(
              "marks",
              () => session.do("marks", chosen),
              ({ kind }) => kind !== "not-done" && settle()
            )
          }
        >
          {text.mark}
        </Button>
        {present !== null && <Button onClick={() => write("unmark", () => session.do("marks", NO_MARKS), settle)}>{text.unmark}</Button>}
      </ButtonRow>
      {present === null && <Sentence>{text.nothingMarked}</Sentence>}
    </Stack>
  );
}

interface MarkProps {
  readonly title: string;
  readonly help: string;
  readonly checked: boolean;
  readonly change: (checked: boolean) => void;
}

function Mark({ title, help, checked, change }: MarkProps): ReactNode {
  const styles = useStyles();
  const helpId = useId();
  return (
    <div>
      <Checkbox
        label={{ children: title, className: styles.title }}
        checked={checked}
        aria-describedby={helpId}
        onChange={(_, data) => change(data.checked === true)}
      />
      <p id={helpId} className={styles.help}>
        {help}
      </p>
    </div>
  );
}
