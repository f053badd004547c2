import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { buildTree, flattenTree } from '@shared/features/organisation/organisation.rules'
import type { PersonId } from '@shared/features/people/people.ids'
import type { InputOf } from '@shared/ipc/app-contract'
import { day, type Office, openOffice } from '../../support/office'
import { addOrganisation } from '../organisation/organisation-samples'
import { addPerson } from '../people/people-samples'

export const onDay = (text: string, basis = 'QĐ 45-QĐ/ĐUK') => ({ effectiveOn: day(text), basis })

/** Two committees with cells of the same names, a cell of base level, and a few people in each. */
export async function departments() {
  const office = await openOffice({ today: '2025-06-01' })
  const bloc = await addOrganisation(office, {
    ...{ name: 'Đảng bộ Khối mẫu', parentId: null, level: 'bloc', kind: 'party' },
  })
  const base = { parentId: bloc, level: 'base-committee' } as const
  const building = await addOrganisation(office, { name: 'Đảng bộ Sở Xây dựng', ...base })
  const transport = await addOrganisation(office, {
    name: 'Đảng bộ Sở Giao thông vận tải',
    ...base,
  })
  const cell = (name: string, parentId: OrganisationId) =>
    addOrganisation(office, { name, parentId })
  const building1 = await cell('Chi bộ 1', building)
  const transport1 = await cell('Chi bộ 1', transport)
  const transport2 = await cell('Chi bộ Thanh tra', transport)
  const front = await addOrganisation(office, {
    ...{ name: 'Chi bộ Ban Dân vận', parentId: bloc, level: 'base-cell', kind: 'party' },
  })
  const people = {
    an: await member(office, 'Nguyễn Thử An', building1),
    binh: await member(office, 'Trần Thử Bình', transport1, { position: 'Bí thư' }),
    chi: await member(office, 'Lê Thử Chi', transport2),
    dung: await member(office, 'Đỗ Thử Dũng', transport, { category: 'Công chức' }),
    en: await member(office, 'Võ Thử Én', transport, { category: 'Viên chức' }),
    giang: await member(office, 'Bùi Thử Giang', transport, { isPartyMember: false }),
    hoa: await member(office, 'Ngô Thử Hoa', front),
  }
  const ids = { bloc, building, transport, building1, transport1, transport2, front }
  return { office, ...ids, people }
}

export function member(
  office: Office,
  fullName: string,
  organisationId: OrganisationId,
  more: Partial<InputOf<'people.add'>> = {},
): Promise<PersonId> {
  return addPerson(office, { fullName, organisationId, memberSince: day('2020-01-01'), ...more })
}

/** “organisation from–to” of everyone's stays, oldest first. */
export async function staysOf(office: Office, personId: PersonId): Promise<readonly string[]> {
  const rows = await office.db
    .selectFrom('membership as m')
    .innerJoin('organisation as o', 'o.id', 'm.organisation_id')
    .select(['o.name', 'm.valid_from', 'm.valid_to'])
    .where('m.person_id', '=', personId)
    .orderBy('m.valid_from')
    .execute()
  return rows.map((row) => `${row.name} ${row.valid_from}–${row.valid_to ?? ''}`)
}

/** Open organisations as indented lines. */
export async function standing(office: Office): Promise<readonly string[]> {
  const nodes = await office.do('organisation.tree', {})
  const open = nodes.filter(({ isClosed }) => !isClosed)
  const rows = flattenTree(buildTree(open), () => true)
  return rows.map(({ node, depth }) => `${'  '.repeat(depth - 1)}${node.name}`)
}

export type Split = InputOf<'reorganisation.split'>

/** A part that is a new organisation. */
export const part = (name: string, parentId: OrganisationId | null, more = {}) =>
  ({
    to: 'new',
    name,
    level: 'base-committee',
    kind: 'state',
    parentId,
    carriesHistory: true,
    ...more,
  }) as const

/** The transport department and its division into two new committees. */
export async function transportInTwo() {
  const setting = await departments()
  const { bloc, transport, transport1, transport2 } = setting
  const split: Split = {
    id: transport,
    targets: [part('Đảng bộ Cục Đường bộ', bloc), part('Đảng bộ Cảng vụ', bloc)],
    members: { rule: 'blocks' },
    children: [
      { id: transport1, target: 0 },
      { id: transport2, target: 1 },
    ],
    ...onDay('2025-03-01'),
  }
  return { ...setting, split }
}
