import { namesakeOf } from '@shared/features/organisation/organisation.rules'
import { treeStrings as strings } from './organisation.strings'

type Nodes = Parameters<typeof namesakeOf>[0]
type Placed = Parameters<typeof namesakeOf>[1]

/** Says by the field that the name is taken there, before anything is sent. */
export function namesakeProblem(
  nodes: Nodes,
  organisation: Placed,
  field: 'name' | 'parentId' = 'name',
): Record<string, string> {
  const taken = namesakeOf(nodes, organisation)
  return taken ? { [field]: strings.namesake(taken.name) } : {}
}
