import type { TargetId } from '@shared/features/targets/targets.ids'
import type { PeriodKey } from '@shared/features/targets/targets.periods.rules'
import type { InputOf } from '@shared/ipc/app-contract'
import type { Office } from '../../support/office'

export const period = (text: string) => text as PeriodKey

type TargetInput = InputOf<'targets.create'>

/** 180 new members in 2023, typed by each base organisation and added up. */
export const demoTarget = {
  campaignId: null,
  code: '1',
  title: 'Kết nạp đảng viên mới',
  measure: 'count',
  operator: 'gte',
  valueLow: '180',
  unit: 'đảng viên',
  yearFrom: 2023,
  yearTo: 2023,
  rollUp: 'sum',
} satisfies TargetInput

export async function addTarget(
  office: Office,
  change: Partial<TargetInput> = {},
): Promise<TargetId> {
  const { id } = await office.do('targets.create', { ...demoTarget, ...change })
  return id
}

type Change = InputOf<'targets.setFigures'>['changes'][number]

export const setFigure = (office: Office, id: TargetId, change: Partial<Change>) =>
  office.do('targets.setFigures', {
    id,
    changes: [{ organisationId: null, period: period('2023'), figure: null, ...change }],
  })

export const number = (value: number | string) => ({
  value: String(value),
  numerator: null,
  denominator: null,
})

export const share = (numerator: number, denominator: number) => ({
  value: null,
  numerator: String(numerator),
  denominator: String(denominator),
})

export const lineOf = async (office: Office, id: TargetId, year = 2023) =>
  (await office.do('targets.get', { id, year })).line

/** Loads every built-in target and finds one of them by its number. */
export async function fromCatalogue(office: Office, code: string): Promise<TargetId> {
  const offers = await office.do('targets.catalogue', {})
  await office.do('targets.addFromCatalogue', { keys: offers.map(({ key }) => key) })
  for (const year of [2022, 2023, 2024, 2025]) {
    const lines = await office.do('targets.list', { year })
    const found = lines.find(({ target }) => target.code === code)
    if (found) return found.target.id
  }
  throw new Error(`no target ${code}`)
}
