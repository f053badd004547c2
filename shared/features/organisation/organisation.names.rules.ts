import type { LocalDate } from '@shared/core/local-date'
import { fold } from '@shared/core/vietnamese-fold'
import type { OrganisationId } from './organisation.ids'
import type { OrganisationLevel } from './organisation.kinds'
import { qualifiedName, versionOn } from './organisation.rules'

/** What an organisation was called and whom it stood under, from a day on. */
export interface NameVersion {
  /** null: since before the office kept records. */
  readonly validFrom: LocalDate | null
  readonly name: string
  readonly parentId: OrganisationId | null
  readonly level: OrganisationLevel
}

/** Versions, oldest first, of some organisations and of all that ever stood above them. */
export type NameHistory = ReadonlyMap<OrganisationId, readonly NameVersion[]>

/** The organisation as it was on a day, then each one above it then; empty when it is not known. */
export function chainOn(
  history: NameHistory,
  id: OrganisationId,
  day: LocalDate,
): readonly NameVersion[] {
  const chain: NameVersion[] = []
  for (let at: OrganisationId | null = id; at !== null && chain.length <= history.size; ) {
    const version: NameVersion | undefined = versionOn(history.get(at) ?? [], day)
    if (!version) break
    chain.push(version)
    at = version.parentId
  }
  return chain
}

/** “Chi bộ 3, Đảng bộ Sở Y tế” as it was said on a day; '' when the organisation is not known. */
export const qualifiedNameOn = (history: NameHistory, id: OrganisationId, day: LocalDate): string =>
  qualifiedName(chainOn(history, id, day))

interface Written {
  /** The organisation that the text is about, or that is under it. */
  readonly id: OrganisationId
  readonly text: string
}

/**
 * The name to print on a document of a day. A text that is the organisation's name, or that of one
 * above it, of some other day gives way to the name of this day, in the same form; whatever else the
 * clerk wrote is kept to the letter.
 */
export function writtenOn(history: NameHistory, { id, text }: Written, day: LocalDate): string {
  const key = lettersOf(text)
  const then = formsOf(chainOn(history, id, day))
  if (then.some((form) => lettersOf(form.text) === key)) return text
  for (const other of changeDays(history, id)) {
    const same = formsOf(chainOn(history, id, other)).find((form) => lettersOf(form.text) === key)
    const form = then.find(
      ({ height, isQualified }) => height === same?.height && isQualified === same.isQualified,
    )
    if (same) return form?.text ?? text
  }
  return text
}

interface Form {
  readonly text: string
  /** 0: the organisation itself; 1: the one above it … */
  readonly height: number
  readonly isQualified: boolean
}

const formsOf = (chain: readonly NameVersion[]): readonly Form[] =>
  chain.flatMap(({ name }, height) => [
    { text: name, height, isQualified: false },
    { text: qualifiedName(chain.slice(height)), height, isQualified: true },
  ])

/** Letters and digits alone: “Chi bộ 3 (Đảng bộ X)” and “Chi bộ 3, Đảng bộ X” say the same. */
const lettersOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Before all records, and every day on which it or one that ever stood above it changed; latest first. */
function changeDays(history: NameHistory, id: OrganisationId): readonly LocalDate[] {
  const days = new Set<LocalDate>([beforeRecords])
  const concerned = new Set([id])
  for (const one of concerned)
    for (const { validFrom, parentId } of history.get(one) ?? []) {
      if (validFrom !== null) days.add(validFrom)
      if (parentId !== null) concerned.add(parentId)
    }
  return [...days].sort().reverse()
}

const beforeRecords = '0001-01-01' as LocalDate
