import {
  insertOrganisations,
  type NewOrganisation,
} from '@electron/features/organisation/organisation.bulk'
import { runCommand } from '@electron/ipc/run-command'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type {
  OrganisationKind,
  OrganisationLevel,
} from '@shared/features/organisation/organisation.kinds'
import { day, type Office, testId } from '../../support/office'

interface Some {
  readonly name: string
  readonly parentId: OrganisationId | null
  readonly level?: OrganisationLevel
  readonly kind?: OrganisationKind
}

/** One organisation through the real door. */
export async function addOrganisation(
  office: Office,
  { name, parentId, level = 'cell', kind = 'state' }: Some,
): Promise<OrganisationId> {
  const { id } = await office.do('organisation.add', {
    ...{ name, parentId, level, kind },
    openedOn: day('2015-01-01'),
  })
  return id
}

/** A small Bloc: two committees, three cells; two of the cells have the same name. */
export async function smallBloc(office: Office) {
  const add = (some: Some) => addOrganisation(office, some)
  const bloc = await add({ name: 'Đảng bộ Khối mẫu', parentId: null, level: 'bloc', kind: 'party' })
  const base = { parentId: bloc, level: 'base-committee' } as const
  const health = await add({ name: 'Đảng bộ Sở Y tế', ...base })
  const law = await add({ name: 'Đảng bộ Sở Tư pháp', ...base })
  const health1 = await add({ name: 'Chi bộ 1', parentId: health })
  const health2 = await add({ name: 'Chi bộ 2', parentId: health })
  const law1 = await add({ name: 'Chi bộ 1', parentId: law })
  return { bloc, health, law, health1, health2, law1 }
}

/** Writes as an import does: one command of the given rows. */
export function importOrganisations(office: Office, organisations: readonly NewOrganisation[]) {
  let ids = 0
  return runCommand({
    database: office.workspace.database,
    procedure: 'test.import',
    surroundings: {
      nowUtc: () => '2022-12-20T02:00:00.000Z',
      newId: () => testId(9_000_000 + ++ids),
    } as never,
    work: async (context) => {
      await insertOrganisations(context, organisations)
      context.say('Đã nhập')
    },
  })
}

/** A Bloc of `bases` committees with `cells` cells each, as rows of a list. */
export function largeBloc(bases: number, cells: number): NewOrganisation[] {
  const id = (n: number) => testId(1_000_000 + n) as OrganisationId
  const row = (
    n: number,
    name: string,
    level: OrganisationLevel,
    parentId: OrganisationId | null,
  ): NewOrganisation => ({
    ...{ id: id(n), name, level, parentId, shortName: '', kind: 'state' as const },
    ...{ openedOn: null, reportedMembers: null },
  })
  const bloc = row(0, 'Đảng bộ Khối lớn', 'bloc', null)
  const committees = Array.from({ length: bases }, (_, base) => {
    const n = 1 + base * (cells + 1)
    const committee = row(n, `Đảng bộ Cơ quan ${base + 1}`, 'base-committee', bloc.id)
    const below = Array.from({ length: cells }, (_, cell) =>
      row(n + 1 + cell, `Chi bộ ${cell + 1}`, 'cell', committee.id),
    )
    return [...below, committee] // children first: the order of a list is not to be relied on
  })
  return [...committees.flat(), bloc]
}
