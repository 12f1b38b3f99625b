import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type DragEvent, type ReactNode } from "react";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
  hint: { overflowWrap: "anywhere", minWidth: 0 },
  input: { display: "none" },
});

interface Props {
  /** On the button. */
  readonly choose: string;
  /** Beside it. */
  readonly hint: string;
  /** Told the files that were chosen or dropped, at least one. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly disabled?: boolean;
  /** Endings of the files, apart by commas; left out: workbooks. */
  readonly accept?: string;
}

/** A place for workbooks of this computer: chosen by a button, or dropped. They are read here and sent nowhere. */
export function FileDrop({ choose, hint, onFiles, disabled = false, accept = ".xlsx,.xlsm" }: Props): ReactNode {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (list: FileList | null): void => {
    if (!disabled && list !== null && list.length > 0) onFiles([...list]);
  };
  const hold = (event: DragEvent): void => {
    // Else the browser opens the file in place of the pane.
    event.preventDefault();
    setOver(event.type === "dragover" && !disabled);
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping is a shortcut for the mouse; the button does the same for everybody
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragOver={hold}
      onDragLeave={hold}
      onDrop={(event) => {
        hold(event);
        take(event.dataTransfer.files);
      }}
    >
      <input
        ref={input}
        type="file"
        multiple
        accept={accept}
        className={styles.input}
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file chosen once more is told again.
          currentTarget.value = "";
        }}
      />
      <Button disabledFocusable={disabled} onClick={() => input.current?.click()}>
        {choose}
      </Button>
      <span className={styles.hint}>{hint}</span>
    </div>
  );
}
