import { Component, type ReactNode } from "react";
import type { Words } from "../../text";
import { crashCode } from "./crash-code";

interface Props {
  readonly words: Words;
  readonly children: ReactNode;
}

interface State {
  readonly code: string | null;
}

/**
 * Catches a failure while drawing, so that the pane is never blank. Plain elements only: what failed may be the
 * design system itself.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { code: null };

  static getDerivedStateFromError(failure: unknown): State {
    return { code: crashCode(failure) };
  }

  override render(): ReactNode {
    const { code } = this.state;
    if (code === null) return this.props.children;
    const { pane } = this.props.words;
    return (
      <div role="alert" data-spbe-root="" data-phase="crashed" data-busy="false" style={{ padding: 16 }}>
        <p data-state="message">
          {pane.crashed} {pane.crashedCode(code)}
        </p>
        <button type="button" onClick={() => this.setState({ code: null })}>
          {pane.tryAgain}
        </button>
      </div>
    );
  }
}
