import { AppError } from '@shared/core/app-error'

/** A refusal that came back over the bridge. Its message is a sentence made for the clerk. */
export class ReplyError extends AppError {
  /** Number of the log entry when the failure is ours, so that support can find it. */
  readonly incident: string | null

  constructor(error: { code: string; message: string; incident?: string | undefined }) {
    super(error.code, error.message)
    this.incident = error.incident ?? null
  }
}
