import { Component, type ReactNode } from 'react';
import { failures } from '../../session/failures';

interface Props {
  readonly children: ReactNode;
  readonly fallback: (again: () => void) => ReactNode;
}

/**
 * What stands in for a screen that threw. React asks for a class here. The session is kept above it,
 * so `again` shows the same household.
 */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    failures.thrown(error);
  }

  override render() {
    return this.state.failed
      ? this.props.fallback(() => this.setState({ failed: false }))
      : this.props.children;
  }
}
