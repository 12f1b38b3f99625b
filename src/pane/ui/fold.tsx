import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { createContext, useCallback, useContext, useRef, useState, type ReactNode } from "react";
import { useChevronStyles } from "./chevron";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    paddingBlock: tokens.spacingVerticalS,
    color: tokens.colorBrandForegroundLink,
    overflowWrap: "anywhere",
  },
});

const OpenFoldsContext = createContext<Set<string> | null>(null);

/** The names of the folds below that stand open; whoever provides the set keeps it until the page is shown again. */
export const OpenFolds = OpenFoldsContext.Provider;

const CloseContext = createContext<() => void>(() => undefined);

/** Closes the fold around the component that calls this, and focuses its title. */
export function useCloseFold(): () => void {
  return useContext(CloseContext);
}

interface Props {
  readonly title: string;
  /** Under which it is remembered as open; needed where several folds of a page have the same title. */
  readonly name?: string;
  /** Whether its content is rendered while it is closed, so that searching the page finds it. */
  readonly drawn?: boolean;
  /** Whether it is open from the start. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part of the page that is one click away, and by default not drawn before that. */
export function Fold({ title, name = title, drawn = false, open = false, children }: Props): ReactNode {
  const styles = useStyles();
  const chevron = useChevronStyles();
  const kept = useContext(OpenFoldsContext);
  const [leftOpen] = useState(() => kept?.has(name) === true);
  const [opened, setOpened] = useState(open || leftOpen || drawn);
  const details = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  const show = (): void => setOpened(true);
  const close = useCallback((): void => {
    if (details.current !== null) details.current.open = false;
    summary.current?.focus();
  }, []);
  return (
    // Finding a word in the page opens it too, without a click.
    <details
      ref={details}
      open={open || leftOpen}
      onToggle={({ currentTarget }) => {
        if (!currentTarget.open) kept?.delete(name);
        else {
          kept?.add(name);
          show();
        }
      }}
    >
      {/* Office on the web moves the focus itself and passes over a summary without a tabindex. */}
      <summary ref={summary} className={mergeClasses(chevron.title, styles.summary)} tabIndex={0} onClick={show}>
        {title}
      </summary>
      <CloseContext value={close}>{opened && children}</CloseContext>
    </details>
  );
}
