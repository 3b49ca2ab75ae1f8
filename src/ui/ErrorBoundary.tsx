import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  /** What stands in the place of children that threw; `retry` mounts them anew. */
  readonly fallback: (error: unknown, retry: () => void) => ReactNode;
  /** A change of this value mounts the children anew. */
  readonly resetKey?: unknown;
}
interface State {
  readonly error: { readonly thrown: unknown } | null;
  readonly resetKey: unknown;
}

/** Contains what its children throw while rendering, so that one broken part takes down itself only. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(thrown: unknown): Partial<State> {
    return { error: { thrown } };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { error: null, resetKey: props.resetKey };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null
      ? this.props.children
      : this.props.fallback(error.thrown, () => this.setState({ error: null }));
  }
}
