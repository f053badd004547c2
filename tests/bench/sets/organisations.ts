import type { NewOrganisation } from '@electron/features/organisation/organisation.bulk'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { OrganisationLevel } from '@shared/features/organisation/organisation.kinds'
import { inventBody } from './names.catalogue'
import type { Random } from './random'
import type { DataSet } from './sets'

export interface InventedTree {
  readonly organisations: readonly NewOrganisation[]
  /** Cells of either kind: where people are. */
  readonly cells: readonly OrganisationId[]
}

/** Two in five bases are committees with cells below, some of them grouped into sections. */
export function inventTree(set: DataSet, random: Random): InventedTree {
  const organisations: NewOrganisation[] = []
  const add = (name: string, level: OrganisationLevel, parentId: OrganisationId | null) => {
    const id = random.uuid<OrganisationId>()
    const rest = { shortName: '', kind: 'state' as const, openedOn: null, reportedMembers: null }
    organisations.push({ id, name, level, parentId, ...rest })
    return id
  }
  const bloc = add('Đảng bộ tỉnh mẫu', 'bloc', null)
  const cells: OrganisationId[] = []
  const parents: { readonly id: OrganisationId; cells: number }[] = []
  for (let number = 1; number <= set.bases; number += 1) {
    const body = inventBody(random, number)
    if (number % 5 < 3) cells.push(add(`Chi bộ ${body}`, 'base-cell', bloc))
    else parents.push({ id: add(`Đảng bộ ${body}`, 'base-committee', bloc), cells: 0 })
  }
  const sections = Math.floor((set.organisations - set.bases) / 40)
  const committees = [...parents]
  for (let number = 1; number <= sections; number += 1) {
    const { id } = random.pick(committees)
    parents.push({ id: add(`Đảng bộ bộ phận ${number}`, 'section-committee', id), cells: 0 })
  }
  while (organisations.length < set.organisations) {
    const parent = random.pick(parents)
    parent.cells += 1
    cells.push(add(`Chi bộ ${parent.cells}`, 'cell', parent.id))
  }
  return { organisations, cells }
}
