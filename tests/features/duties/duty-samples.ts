import type { DutyDetails } from '@shared/features/duties/duties.contract'
import type { DutyId } from '@shared/features/duties/duties.ids'
import type { UnitState } from '@shared/features/duties/duties.kinds'
import { day, type Office } from '../../support/office'
import { addOrganisation } from '../organisation/organisation-samples'

/** Due on the 20th of the last month of each quarter, owed by every base organisation. */
export const quarterly: DutyDetails = {
  title: 'Báo cáo kết quả phong trào thi đua',
  what: 'report',
  ...{ period: 'quarter', everyMonths: null, firstMonth: null },
  ...{ anchor: 'day', anchorMonth: 3, anchorDay: 20, shift: 'before', leadDays: 10 },
  ...{ validFrom: day('2026-01-01'), validTo: null },
  ...{ owedBy: 'base', owedLevel: null, owedKind: null, unitIds: [] },
  addressee: 'Ban Thường vụ Đảng ủy Khối',
  ...{ campaignId: null, directiveId: null, quote: '', note: '' },
}

export async function addDuty(office: Office, part: Partial<DutyDetails> = {}): Promise<DutyId> {
  const { id } = await office.do('duties.create', { ...quarterly, ...part })
  return id
}

/** A Bloc of two committees and a base cell, with one cell below. */
export async function threeBases(office: Office) {
  const bloc = await addOrganisation(office, {
    ...{ name: 'Đảng bộ Khối mẫu', parentId: null, level: 'bloc', kind: 'party' },
  })
  const base = { parentId: bloc, level: 'base-committee' } as const
  const health = await addOrganisation(office, { name: 'Đảng bộ Sở Y tế', ...base })
  const law = await addOrganisation(office, { name: 'Đảng bộ Sở Tư pháp', ...base })
  const front = await addOrganisation(office, {
    ...{ name: 'Chi bộ Ban Dân vận', parentId: bloc, level: 'base-cell', kind: 'party' },
  })
  const cell = await addOrganisation(office, { name: 'Chi bộ 1', parentId: health })
  return { bloc, health, law, front, cell }
}

export const everyUnit = {
  sort: { key: 'name', direction: 'ascending' },
  offset: 0,
  limit: 100,
} as const

/** “name: state” of those who owe one time, in alphabetical order. */
export async function statesOf(office: Office, dutyId: DutyId, periodKey: string) {
  const { rows } = await office.do('duties.units', { dutyId, periodKey, ...everyUnit })
  return Object.fromEntries(rows.map(({ name, state }) => [name, state])) as Record<
    string,
    UnitState
  >
}

export const submit = (submittedOn: string) =>
  ({ act: 'submit', submittedOn: day(submittedOn), number: '12-BC/CB', note: '' }) as const
