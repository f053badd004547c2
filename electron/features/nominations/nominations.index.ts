import type { Db } from '@electron/database/database'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import type { AwardLevel, SubjectKind } from '@shared/features/nominations/nominations.kinds'
import {
  isSameSubject,
  type Subject,
  subjectKey,
  textKey,
} from '@shared/features/nominations/nominations.subjects'
import type { NominationTable } from './nominations.table'

type Line = Subject & { readonly level: AwardLevel }
type Place = { readonly level: AwardLevel; readonly kind: SubjectKind }

/**
 * The list of a round in memory, by subject: a list of thousands is compared without a query a row.
 * A subject is found by its record and by its name and unit, since one list may have matched it and
 * the other not.
 */
export class NominationIndex {
  readonly #bySubject = new Map<string, NominationTable>()
  readonly #byText = new Map<string, NominationTable[]>()
  readonly #last = new Map<string, number>()

  static async ofRound(db: Db, roundId: RoundId): Promise<NominationIndex> {
    const index = new NominationIndex()
    const rows = await db
      .selectFrom('nomination')
      .selectAll()
      .where('round_id', '=', roundId)
      .orderBy('position_in_list')
      .execute()
    for (const row of rows) index.add(row)
    return index
  }

  find(line: Line): NominationTable | undefined {
    const found = this.#bySubject.get(`${placeOf(line)} ${subjectKey(line)}`)
    if (found) return found
    const namesakes = this.#byText.get(`${placeOf(line)} ${textKey(line)}`) ?? []
    return namesakes.find((row) => isSameSubject(toSubject(row), line))
  }

  add(row: NominationTable): NominationTable {
    const place = placeOf({ level: row.level, kind: row.subject_kind })
    const text = `${place} ${textKey(row)}`
    this.#bySubject.set(`${place} ${row.subject_key}`, row)
    this.#byText.set(text, [...(this.#byText.get(text) ?? []), row])
    this.#last.set(place, Math.max(this.#last.get(place) ?? 0, row.position_in_list))
    return row
  }

  replace(before: NominationTable, after: NominationTable): void {
    const place = placeOf({ level: before.level, kind: before.subject_kind })
    const text = `${place} ${textKey(before)}`
    const others = (this.#byText.get(text) ?? []).filter((row) => row !== before)
    this.#bySubject.delete(`${place} ${before.subject_key}`)
    this.#byText.set(text, others)
    this.add(after)
  }

  nextPosition(place: Place): number {
    return (this.#last.get(placeOf(place)) ?? 0) + 1
  }
}

const placeOf = ({ level, kind }: Place): string => `${level} ${kind}`

const toSubject = (row: NominationTable): Subject => ({
  kind: row.subject_kind,
  organisationId: row.organisation_id,
  personId: row.person_id,
  name: row.name,
  unit: row.unit,
})
