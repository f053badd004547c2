import { Component, type ErrorInfo, type ReactNode } from 'react'
import { CrashNotice } from './CrashNotice'

interface Props {
  /** A change of this value, such as another address, gives the page a new chance. */
  readonly resetKey?: string
  readonly children: ReactNode
}

interface State {
  readonly incident: string | null
  readonly resetKey: string | undefined
}

/** A page that fails to draw leaves a sentence and a button behind, never a white window. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { incident: null, resetKey: this.props.resetKey }

  static getDerivedStateFromError(): Partial<State> {
    return { incident: newIncident() }
  }

  static getDerivedStateFromProps({ resetKey }: Props, state: State): Partial<State> | null {
    return resetKey === state.resetKey ? null : { incident: null, resetKey }
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo): void {
    // The console of the window is collected with the program's log; it holds no personal data.
    console.error(`incident ${this.state.incident}`, error, componentStack)
  }

  override render(): ReactNode {
    return this.state.incident === null ? (
      this.props.children
    ) : (
      <CrashNotice incident={this.state.incident} />
    )
  }
}

/** Short enough to be read out over the telephone, and sorted by time in the log. */
const newIncident = (): string => `W-${Date.now().toString(36).toUpperCase().slice(-6)}`
