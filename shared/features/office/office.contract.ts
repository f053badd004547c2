import { TaskId } from '@shared/ipc/app.contract'
import { query, task } from '@shared/ipc/procedure'
import type { ReplyError } from '@shared/ipc/reply'
import { z } from 'zod'
import type { OfficeFigures } from './office.rules'

/** The built-in samples: as the office stood in 2022, and after the reorganisation of 2025. */
export const samples = ['sample', 'sample-2025'] as const
export type Sample = (typeof samples)[number]

export interface OfficeState {
  /** first-run: no committee set up yet. refused: the data cannot be opened; see `refusal`. */
  readonly phase: 'first-run' | 'ready' | 'refused'
  readonly dataset: 'office' | Sample
  readonly refusal: ReplyError | null
  /** The committee in force today; null before it is set up. */
  readonly committee: { readonly name: string; readonly shortName: string } | null
  /** YYYY-MM-DD in the office. */
  readonly today: string
  readonly appVersion: string
}

export const officeContract = {
  'office.state': query<OfficeState>()(z.strictObject({})),
  /** What is there and what waits, for the first page. */
  'office.figures': query<OfficeFigures>()(z.strictObject({})),
  /** Tries again to open the data that was refused. */
  'office.retry': query<OfficeState>()(z.strictObject({})),
  /** Opens the built-in sample, loading it on first use. Real data is closed, not touched. */
  'office.openSample': task<OfficeState>()(
    z.strictObject({ sample: z.enum(samples).default('sample'), taskId: TaskId }),
  ),
  /** Closes the sample and opens the office's own data. */
  'office.leaveSample': query<OfficeState>()(z.strictObject({})),
}
