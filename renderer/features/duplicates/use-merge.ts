import { useAppCommand } from '@renderer/lib/api'
import { confirm } from '@renderer/ui/confirm'
import type { PartialDate } from '@shared/core/partial-date'
import type { MergeConflict, MergeSheet } from '@shared/features/duplicates/duplicates.contract'
import { recordName } from '@shared/features/duplicates/duplicates.strings'
import type { PersonId, PlaceId } from '@shared/features/people/people.ids'
import { useState } from 'react'
import { duplicatesStrings as strings } from './duplicates.strings'
import { tableName } from './stored-words'

/** What the clerk chose on a sheet; what was not touched is as suggested. */
export function useMerge(sheet: MergeSheet) {
  const merge = useAppCommand('duplicates.merge')
  const [sources, setSources] = useState<Readonly<Record<string, PersonId>>>({})
  const [present, setPresent] = useState<PlaceId | null>(sheet.presentStay)
  const [kept, setKept] = useState<Readonly<Record<string, string>>>({})
  const sourceOf = (column: string): PersonId | undefined =>
    sources[column] ?? sheet.fields.find((field) => field.column === column)?.suggested
  const keptOf = (conflict: MergeConflict): string =>
    kept[conflictKey(conflict)] ?? conflict.suggested
  const ask = async () => {
    const question = {
      title: strings.mergeTitle(sheet.records.length),
      effect: strings.mergeEffect({ name: nameOf(sheet, sourceOf), moved: movedOf(sheet) }),
      confirmLabel: strings.mergeConfirm,
    }
    if (!(await confirm(question))) return
    merge.mutate({
      personIds: sheet.records.map(({ id }) => id),
      sources: { ...sources },
      presentStay: present,
      keptRows: sheet.conflicts.map(keptOf),
    })
  }
  return {
    ...{ merge, ask, present, setPresent, sourceOf, keptOf },
    setSource: (column: string, id: PersonId) => setSources({ ...sources, [column]: id }),
    keep: (conflict: MergeConflict, id: string) =>
      setKept({ ...kept, [conflictKey(conflict)]: id }),
    isBlocked: sheet.conflicts.some(({ isBlocked }) => isBlocked),
  }
}

export type Merging = ReturnType<typeof useMerge>

export const conflictKey = ({ rows }: MergeConflict): string => rows.map(({ id }) => id).join(' ')

function nameOf(
  { fields, records }: MergeSheet,
  sourceOf: (column: string) => PersonId | undefined,
): string {
  const storedOf = (column: string) => {
    const place = records.findIndex(({ id }) => id === sourceOf(column))
    return fields.find((field) => field.column === column)?.values[place] ?? null
  }
  return recordName({
    fullName: String(storedOf('full_name') ?? ''),
    birthDate: storedOf('birth_date') as PartialDate | null,
  })
}

/** “2 hồ sơ đề nghị, 1 xếp loại” of the records that go. */
function movedOf({ records }: MergeSheet): string {
  const counts = new Map<string, number>()
  for (const { references } of records.slice(1))
    for (const { table, count } of references) counts.set(table, (counts.get(table) ?? 0) + count)
  return Array.from(counts, ([table, count]) =>
    strings.referenced({ count, what: tableName(table) }),
  ).join(', ')
}
