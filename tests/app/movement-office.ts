import type { Page } from '@playwright/test'
import type { InputOf } from '@shared/ipc/app-contract'
import { ask } from '../screenshots/arrange.mts'

// The office in which the year is played: two units and three people, arranged and not typed.

/** The campaign of the catalogue that begins with 2024. */
export const peak = 'Cao điểm thi đua “Đồng Khởi mới” trong hai năm 2024-2025'
/** The unit that takes part. */
export const unit = 'Chi bộ cơ sở Sở Thí dụ'
export const exemplary = 'Trần Thị Thí Dụ'

type Organisation = InputOf<'organisation.add'>

export async function arrangeOffice(page: Page): Promise<void> {
  const add = async (organisation: Pick<Organisation, 'parentId' | 'name' | 'level' | 'kind'>) =>
    (await ask(page, 'organisation.add', { ...organisation, openedOn: null })).id
  const bloc = await add({
    ...{ parentId: null, level: 'bloc', kind: 'party' },
    name: 'Đảng bộ Khối Cơ quan - Doanh nghiệp tỉnh Mẫu',
  })
  const base = { parentId: bloc, level: 'base-cell' } as const
  const first = await add({ ...base, name: unit, kind: 'state' })
  const second = await add({
    ...{ ...base, kind: 'private-enterprise' },
    name: 'Chi bộ cơ sở Công ty Minh họa',
  })
  for (const [fullName, organisationId] of [
    [exemplary, first],
    ['Lê Văn Minh Họa', first],
    ['Phạm Thị Ví Dụ', second],
  ] as const)
    await ask(page, 'people.add', { ...person, fullName, organisationId })
}

const person = {
  ...{ gender: null, birthDate: null, category: 'Công chức', isPartyMember: true },
  ...{ partyCard: null, joinedOn: null, officialOn: null, note: '' },
  ...{ position: '', memberSince: null },
} as const
