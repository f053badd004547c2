import { setImmediate } from 'node:timers/promises'
import type { CommandContext, TaskContext } from '@electron/ipc/context'
import { readWorkbook } from '@electron/spreadsheet/read-workbook'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { PersonId } from '@shared/features/people/people.ids'
import {
  type FilePaper,
  type FileReading,
  mostFileRows,
  type TakeIn,
} from '@shared/features/registrations/file.contract'
import { registrationErrors } from '@shared/features/registrations/registrations.errors'
import type { RegistrationPart } from '@shared/features/registrations/registrations.part'
import { registrationSentences as sentences } from '@shared/features/registrations/registrations.strings'
import { matcherFor } from './registrations.file.match'
import { differencesOf, mergedPaper, papersOnRecord } from './registrations.file.merge'
import { type FileRow, parseRows } from './registrations.file.parse'
import { fileStrings as strings } from './registrations.file.strings'
import { knownRegistrations, subjectPlaces } from './registrations.subjects'
import {
  assertOpen,
  insertRegistrations,
  type NewRegistration,
  replaceFields,
  rowsPerTurn,
} from './registrations.write'

const fileKinds = [{ label: strings.spreadsheets, extensions: ['xlsx', 'xls', 'csv'] }] as const

/** Contents of one paper; the contract of the commit holds no more. */
const mostItems = 30

/** What a unit has sent, paper by paper, with what is wrong or not clear; nothing is written. */
export async function readFile(
  part: RegistrationPart,
  { db, desk, today, progress, signal }: TaskContext,
): Promise<FileReading | null> {
  const file = await desk.chooseFile(strings.dialog, fileKinds)
  if (!file) return null
  const label = strings.reading(file.name)
  const workbook = await readWorkbook(file.path, {
    signal,
    onProgress: (share) => progress({ done: Math.round(share * 100), total: 100, label }),
  })
  const rows = parseRows(workbook, part.subject)
  if (rows === null) throw registrationErrors.noList({ file: file.name })
  if (rows.length > mostFileRows)
    throw registrationErrors.longFile({ file: file.name, most: mostFileRows })
  const promising = rows.filter(({ item, problems }) => item !== null || problems.length > 0)
  const match = await matcherFor(db, part, { rows: promising, today })
  const papers = papersOf(promising, match)
  const ids = papers.flatMap(({ subjectId }) => subjectId ?? [])
  const known = await knownRegistrations(db, part, ids)
  const onRecord = await papersOnRecord(db, [...known.values()])
  return {
    fileName: file.name,
    papers: papers.map((paper) => {
      const id = paper.subjectId === null ? undefined : known.get(paper.subjectId)
      const before = id && onRecord.get(id)
      if (!before) return paper
      return {
        ...paper,
        isKnown: true,
        differences: differencesOf(before, mergedPaper(before, paper)),
      }
    }),
    blank: rows.length - promising.length,
  }
}

/** Rows of one subject are one paper, wherever they stand. */
function papersOf(
  rows: readonly FileRow[],
  match: (row: FileRow) => Pick<FilePaper, 'subjectId' | 'question'>,
): FilePaper[] {
  const matched = rows.map((row) => ({ row, ...match(row) }))
  const groups = Map.groupBy(
    matched,
    ({ row, subjectId }) => subjectId ?? `${row.name} ${row.birth} ${row.unit}`,
  )
  return Array.from(groups.values(), ([first, ...others]) => {
    if (!first) throw new Error('a group has a row')
    const all = [first, ...others].map(({ row }) => row)
    const items = all.flatMap(({ item }) => item ?? [])
    return {
      ...{ line: first.row.line, name: first.row.name, unit: first.row.unit },
      ...{ subjectId: first.subjectId, question: first.question, items },
      ...{ isKnown: false, differences: [] },
      isExemplarCandidate: all.some((row) => row.isExemplarCandidate),
      field: joined(all.map((row) => row.field)),
      note: joined(all.map((row) => row.note)),
      problems: [
        ...all.flatMap(({ problems }) => problems),
        ...repeated(all),
        ...(items.length > mostItems ? [strings.row(first.row.line, strings.tooMany)] : []),
      ],
    }
  })
}

const joined = (texts: readonly string[]): string =>
  [...new Set(texts.filter((text) => text !== ''))].join('; ')

/** The same content twice is a slip of the hand. */
function repeated(rows: readonly FileRow[]): string[] {
  const first = new Map<string, number>()
  return rows.flatMap(({ item, line }) => {
    if (item === null) return []
    const said = JSON.stringify(item)
    const before = first.get(said)
    if (before === undefined) first.set(said, line)
    return before === undefined ? [] : [strings.row(line, strings.twice(before))]
  })
}

/** The papers that the clerk has looked through: all of them or none, one undo. */
export async function takeIn(
  { campaignId, year, subject, fileName, overwrite, papers }: TakeIn,
  context: CommandContext,
): Promise<{ added: number; changed: number }> {
  await assertOpen(context.tx, campaignId)
  const part = { campaignId, year, subject }
  let added = 0
  let changed = 0
  for (let from = 0; from < papers.length; from += rowsPerTurn) {
    if (from > 0) await setImmediate()
    const some = papers.slice(from, from + rowsPerTurn)
    const ids = some.map(({ subjectId }) => subjectId)
    const places = await subjectPlaces(context, part, ids)
    const known = await knownRegistrations(context.tx, part, ids)
    const fresh = some.filter(({ subjectId }) => !known.has(subjectId))
    await insertRegistrations(
      context,
      fresh.map((paper) => newOne(paper, part, { places, context })),
    )
    added += fresh.length
    const before = await papersOnRecord(context.tx, overwrite ? [...known.values()] : [])
    for (const { subjectId, ...said } of some) {
      const id = known.get(subjectId)
      const paper = id && before.get(id)
      if (!id || !paper) continue
      const merged = mergedPaper(paper, said)
      if (differencesOf(paper, merged).length === 0) continue
      await replaceFields(context, id, merged)
      changed += 1
    }
  }
  if (added + changed > 0)
    context.say(sentences.imported({ count: added + changed, year, file: fileName }))
  return { added, changed }
}

interface Placing {
  readonly places: Awaited<ReturnType<typeof subjectPlaces>>
  readonly context: CommandContext
}

function newOne(
  { subjectId, ...fields }: TakeIn['papers'][number],
  { campaignId, year, subject }: Pick<TakeIn, 'campaignId' | 'year' | 'subject'>,
  { places, context: { today } }: Placing,
): NewRegistration {
  const { name = '', organisationId = null } = places.get(subjectId) ?? {}
  if (organisationId === null) throw registrationErrors.noOrganisation({ name, year })
  return {
    ...{ campaignId, year, organisationId: organisationId as OrganisationId },
    personId: subject === 'person' ? (subjectId as PersonId) : null,
    ...{ state: 'submitted', on: today, receivedOn: today },
    ...fields,
  }
}
