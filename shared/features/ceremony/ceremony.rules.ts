import { textSortKey } from '@shared/core/vietnamese-names'
import type { Grouping, Recipient } from './ceremony.contract'
import { ceremonyStrings as strings } from './ceremony.strings'

export interface PlannedGroup<R> {
  readonly name: string
  readonly recipients: readonly R[]
}

type Grouped = Pick<Recipient, 'kind' | 'unit' | 'name'>

/**
 * Who stands on the stage together: at most `size` at a time, and never a collective beside a person
 * unless the order of the decision asks for it.
 *
 * @param recipients in the order of the decisions
 */
export function planGroups<R extends Grouped>(
  recipients: readonly R[],
  { by, size }: { readonly by: Grouping; readonly size: number },
): readonly PlannedGroup<R>[] {
  if (by === 'decision')
    return chunks(recipients, size).map((part, index) => ({
      name: strings.group(index + 1),
      recipients: part,
    }))
  const sorted = by === 'unit' ? [...recipients].sort(byUnit) : [...recipients].sort(byKind)
  return [...Map.groupBy(sorted, by === 'unit' ? unitOf : kindOf)].flatMap(([name, own]) => {
    const parts = chunks(own, size)
    return parts.map((part, index) => ({
      name: strings.groupName({ of: name, part: index + 1, parts: parts.length }),
      recipients: part,
    }))
  })
}

const kindOf = ({ kind }: Grouped): string =>
  kind === 'collective' ? strings.collectives : strings.persons

/** A collective stands with its own parent, or by itself where it has none. */
const unitOf = ({ unit, kind, name }: Grouped): string =>
  unit || (kind === 'collective' ? name : strings.noUnit)

const byKind = (a: Grouped, b: Grouped) => Number(a.kind === 'person') - Number(b.kind === 'person')

function byUnit(a: Grouped, b: Grouped): number {
  const [left, right] = [textSortKey(unitOf(a)), textSortKey(unitOf(b))]
  return left < right ? -1 : left > right ? 1 : byKind(a, b)
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

/** “A1”, “A2”, … “B1”: rows by letter from the front; after Z come AA, AB. */
export function seatNames(count: number, perRow: number): readonly string[] {
  return Array.from(
    { length: count },
    (_, index) => `${rowName(Math.floor(index / perRow))}${(index % perRow) + 1}`,
  )
}

function rowName(row: number): string {
  const letter = String.fromCharCode(65 + (row % 26))
  return row < 26 ? letter : rowName(Math.floor(row / 26) - 1) + letter
}

/** The list with one of its members at another place, from 1. */
export function movedTo<T>(items: readonly T[], item: T, position: number): readonly T[] {
  const others = items.filter((each) => each !== item)
  const at = Math.min(Math.max(0, position - 1), others.length)
  return [...others.slice(0, at), item, ...others.slice(at)]
}
