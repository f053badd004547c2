import type { Db } from '@electron/database/database'
import { showPartialDate } from '@shared/core/partial-date'
import type { FileItem, FilePaper } from '@shared/features/registrations/file.contract'
import type { RegistrationFields } from '@shared/features/registrations/registrations.contract'
import type { ItemFields } from '@shared/features/registrations/registrations.fields'
import type {
  RegistrationId,
  RegistrationItemId,
} from '@shared/features/registrations/registrations.ids'
import { sql } from 'kysely'
import { differenceStrings as strings } from './registrations.file.strings'
import { rowsKept } from './registrations.write'

/** A paper on record, with what a file could change of it. */
export interface KnownPaper extends Omit<RegistrationFields, 'items'> {
  readonly items: readonly KnownItem[]
}

interface KnownItem extends Omit<ItemFields, 'id'> {
  readonly id: RegistrationItemId
  /** It has been judged, or something was written of it. */
  readonly hasResult: boolean
}

export async function papersOnRecord(
  db: Db,
  ids: readonly RegistrationId[],
): Promise<ReadonlyMap<RegistrationId, KnownPaper>> {
  const listed = JSON.stringify(ids)
  const rows = await db
    .selectFrom('registration')
    .where(sql<boolean>`id in (select value from json_each(${listed}))`)
    .select(['id', 'received_on as receivedOn', 'field', 'field_item_id as fieldItemId', 'note'])
    .select('is_exemplar_candidate as isCandidate')
    .execute()
  const items = await db
    .selectFrom('registration_item')
    .where(sql<boolean>`registration_id in (select value from json_each(${listed}))`)
    .select(['id', 'registration_id as registrationId', 'content', 'goal', 'target'])
    .select(['framework_item_id as frameworkItemId', 'due_on as dueOn', 'outcome', 'result'])
    .select(['target_value as targetValue', 'target_unit as targetUnit'])
    .orderBy('position')
    .execute()
  const byPaper = Map.groupBy(items, ({ registrationId }) => registrationId)
  return new Map(
    rows.map(({ id, isCandidate, ...paper }) => [
      id,
      {
        ...{ ...paper, isExemplarCandidate: isCandidate === 1 },
        items: (byPaper.get(id) ?? []).map(
          ({ registrationId: _id, outcome, result, ...item }): KnownItem => ({
            ...{ ...item, hasResult: outcome !== null || result !== '' },
          }),
        ),
      },
    ]),
  )
}

/** What a file says of one paper. */
export type Said = Pick<FilePaper, 'isExemplarCandidate' | 'field' | 'note'> & {
  readonly items: readonly (FileItem | ItemFields)[]
}

/**
 * A paper as it becomes: an empty cell says nothing, and what a file has no column for (chân, mũi,
 * the day it was received) stays. The list of contents is the file's.
 */
export function mergedPaper(known: KnownPaper, said: Said): RegistrationFields {
  const kept = rowsKept(known.items, said.items as readonly ItemFields[])
  const isOtherField = said.field !== '' && said.field !== known.field
  return {
    receivedOn: known.receivedOn,
    isExemplarCandidate: known.isExemplarCandidate || said.isExemplarCandidate,
    fieldItemId: isOtherField ? null : known.fieldItemId,
    field: said.field === '' ? known.field : said.field,
    note: said.note === '' ? known.note : said.note,
    items: said.items.map((item, index) =>
      mergedItem(item, known.items.find(({ id }) => id === kept[index]) ?? null),
    ),
  }
}

function mergedItem(said: FileItem, known: KnownItem | null): ItemFields {
  const blank = { frameworkItemId: null, targetValue: null, targetUnit: '' }
  const { content, goal, target, dueOn } = said
  if (known === null) return { ...blank, content, goal, target, dueOn }
  const isSameTarget = target === '' || target === known.target
  const { id, frameworkItemId, targetValue, targetUnit } = known
  return {
    ...{ id, frameworkItemId, content, goal: goal === '' ? known.goal : goal },
    dueOn: dueOn ?? known.dueOn,
    ...(isSameTarget
      ? { target: known.target, targetValue, targetUnit }
      : { target, targetValue: null, targetUnit: '' }),
  }
}

/** In the office's words, what of a paper would be another than it is. */
export function differencesOf(known: KnownPaper, merged: RegistrationFields): readonly string[] {
  const staying = new Map(merged.items.flatMap((item) => (item.id ? [[item.id, item]] : [])))
  return [
    ...known.items.flatMap((item) => {
      const next = staying.get(item.id)
      return next ? itemDifferences(item, next) : [strings.dropped(item)]
    }),
    ...merged.items.flatMap(({ id, content }) => (id ? [] : [strings.added(content)])),
    ...changed('field', known.field, merged.field),
    ...changed('note', known.note, merged.note),
    ...(known.isExemplarCandidate === merged.isExemplarCandidate ? [] : [strings.candidate]),
  ]
}

const itemDifferences = (known: KnownItem, next: ItemFields): readonly string[] => [
  ...changed('content', known.content, next.content),
  ...changed('goal', known.goal, next.goal),
  ...changed('target', known.target, next.target),
  ...changed('due', dayText(known.dueOn), dayText(next.dueOn)),
]

const changed = (what: keyof typeof strings.what, from: string, to: string): readonly string[] =>
  from === to ? [] : [strings.changed(what, from, to)]

const dayText = (day: ItemFields['dueOn']): string => (day === null ? '' : showPartialDate(day))
