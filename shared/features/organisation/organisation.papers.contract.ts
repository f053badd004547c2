import { LocalDate } from '@shared/core/local-date'
import { TaskId } from '@shared/ipc/app.contract'
import { query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import { chartOrientations, chartSizes } from './organisation.chart-paper'
import { OrganisationId } from './organisation.ids'

/** Which organisations a paper shows. */
const selection = {
  /** null: today. */
  on: LocalDate.nullable().default(null),
  /** This one and everything below it; null: all. */
  rootId: OrganisationId.nullable().default(null),
}

const chart = {
  ...selection,
  size: z.enum(chartSizes).default('A3'),
  orientation: z.enum(chartOrientations).default('landscape'),
}

export const OrganisationChart = z.strictObject(chart)
export type OrganisationChart = z.output<typeof OrganisationChart>

export const OrganisationList = z.strictObject({
  ...selection,
  /** Those that have ended as well; they were never part of a past day. */
  includeClosed: z.boolean().default(false),
})
export type OrganisationList = z.output<typeof OrganisationList>

interface SavedFile {
  /** Name of the file as saved; null when the dialog was closed. */
  readonly name: string | null
}

export const organisationPapersContract = {
  /** The very pages that are printed. @throws AppError `organisation.notThen` */
  'organisation.chartPdf': query<Uint8Array>()(OrganisationChart),
  'organisation.saveChart': task<SavedFile>()(z.strictObject({ ...chart, taskId: TaskId })),
  'organisation.printChart': task<null>()(z.strictObject({ ...chart, taskId: TaskId })),
  'organisation.saveXlsx': task<SavedFile>()(
    z.strictObject({ ...OrganisationList.shape, taskId: TaskId }),
  ),
}
