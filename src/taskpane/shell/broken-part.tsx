import { Component, type ReactNode } from "react";

type Props = {
  readonly children: ReactNode;
  /** What stands there instead; `again` tries once more. */
  readonly instead: (again: () => void) => ReactNode;
};

/** Stands in for a part that could not be loaded or drawn, so that the rest of the pane goes on. React asks for a class. */
export class BrokenPart extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return this.props.instead(() => this.setState({ isBroken: false }));
  }
}
