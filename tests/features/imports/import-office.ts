import path from 'node:path'
import type { ImportSessionId } from '@shared/features/imports/imports.ids'
import type { ImportTarget } from '@shared/features/imports/imports.kinds'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import { TaskId } from '@shared/ipc/app.contract'
import { addCampaign } from '../../support/demo-campaign'
import { type Office, openOffice, resources } from '../../support/office'

export const sample = (name: string) => path.join(resources, 'sample', name)
export const taskId = () => TaskId.parse(crypto.randomUUID())

interface Purpose {
  readonly target?: ImportTarget
  readonly roundId?: RoundId
}

/** Opens a workbook in the wizard, as if chosen in the dialog. */
export async function openFile(
  office: Office,
  file: string,
  { target, roundId }: Purpose = {},
): Promise<ImportSessionId> {
  office.desk.answer(file)
  const opened = await office.do('imports.open', {
    taskId: taskId(),
    target: target ?? null,
    roundId: roundId ?? null,
  })
  if (!opened) throw new Error('the dialog was closed')
  return opened.sessionId
}

export const commit = (office: Office, sessionId: ImportSessionId) =>
  office.do('imports.commit', { taskId: taskId(), sessionId })

/** Opens and commits with everything as the program proposes it. */
export async function importFile(office: Office, file: string, purpose: Purpose = {}) {
  return commit(office, await openFile(office, file, purpose))
}

export async function addRound(office: Office): Promise<RoundId> {
  const known = await office.db.selectFrom('campaign').select('id').executeTakeFirst()
  const campaignId = known?.id ?? (await addCampaign(office))
  const { id } = await office.do('rounds.create', {
    campaignId,
    name: known ? 'Tổng kết Chỉ thị 01-CT/TU' : 'Sơ kết 02 năm thực hiện Chỉ thị 01-CT/TU',
    occasion: 'review',
    recognition: 'award',
    achievement: '',
    heldOn: null,
  })
  return id
}

/** An office with the sample's organisations and, if asked, its people. */
export async function officeWith(what: 'organisations' | 'people'): Promise<Office> {
  const office = await openOffice({ today: '2023-01-05' })
  await importFile(office, sample('to-chuc.xlsx'))
  if (what === 'people') await importFile(office, sample('dang-vien.xlsx'))
  return office
}

export async function countRows(office: Office) {
  const tables = [
    'organisation',
    'organisation_version',
    'person',
    'membership',
    'nomination',
  ] as const
  const counts: Record<string, number> = {}
  for (const table of [...tables, 'import_batch', 'import_mapping', 'import_alias'] as const) {
    const { count } = await office.db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    counts[table] = count
  }
  return counts
}
