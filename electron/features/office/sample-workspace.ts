import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { TaskContext } from '@electron/ipc/context'
import { runCommand } from '@electron/ipc/run-command'
import type { OfficeState, Sample } from '@shared/features/office/office.contract'
import { openOfficeData } from '../../database/office-data'
import type { OfficeDatabase } from '../../database/open'
import { listVersions } from '../committee/committee.queries'
import { officeState } from './office.service'
import { loadReorganisedSample, reorganisedVersions } from './reorganised-sample'
import { loadSample, type SampleContext } from './sample-data'

/** What the reorganised one tells is its units; the movement is in the other. */
const loadLively = (context: SampleContext) => loadSample(context, { withMovement: true })

/** How each is filled, and how many versions of the committee a finished one has at least. */
const builds = {
  sample: { load: loadLively, versions: 1 },
  'sample-2025': { load: loadReorganisedSample, versions: reorganisedVersions },
} as const

/**
 * Opens the sample, making it first where there is none. It is made beside the data that is open, so
 * that a build that is stopped, fails or is killed leaves the clerk where they were.
 *
 * @throws AppError `office.clockBehindSample`, `core.cancelled`, `database.*`; the data that was open
 *   is still open
 */
export async function openSample(
  { sample }: { readonly sample: Sample },
  context: TaskContext,
): Promise<OfficeState> {
  const { workspace } = context
  const isOpen = workspace.dataset === sample && workspace.refusal === null
  if (isOpen && (await isComplete(sample, workspace.database))) return officeState(context)
  // An unfinished sample is open: only a killed build of an earlier start leaves one.
  if (workspace.dataset === sample) await workspace.use('office')
  await makeSample(sample, context)
  await workspace.use(sample)
  return officeState(context)
}

/** The committee is the last thing a build writes. */
const isComplete = async (sample: Sample, { kysely }: OfficeDatabase): Promise<boolean> =>
  (await listVersions(kysely)).length >= builds[sample].versions

async function makeSample(sample: Sample, context: TaskContext): Promise<void> {
  const folder = path.join(context.workspace.root, sample)
  const found = await openOfficeData(folder)
  const isReady = await isComplete(sample, found)
  await found.close()
  if (isReady) return
  await rm(folder, { recursive: true, force: true })
  const database = await openOfficeData(folder)
  try {
    await builds[sample].load({
      ...context,
      db: database.kysely,
      transact: transactIn(database, context),
    })
    await database.close()
  } catch (error) {
    await database.close()
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

/** Nothing of this reaches the window as a change: it is not in the data the window shows. */
const transactIn =
  (database: OfficeDatabase, surroundings: TaskContext): TaskContext['transact'] =>
  async (work) => {
    const procedure = 'office.openSample'
    const { value } = await runCommand({ database, procedure, surroundings, work })
    return value
  }
