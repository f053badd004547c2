import { type PartialDate, showPartialDate } from '@shared/core/partial-date'
import type { ImportField, Take } from '@shared/features/imports/imports.kinds'
import {
  type Meeting,
  meet,
  meetDates,
  settleMeeting,
} from '@shared/features/imports/imports.merge.rules'
import type { Difference } from '@shared/features/imports/imports.reports'
import { markText } from '@shared/features/ratings/ratings.strings'
import { type KnownRatings, type ListedRating, meetRating } from './imports.ratings'

export interface Settling {
  readonly ratings: KnownRatings
  /** What the clerk wants of a field of this row. */
  readonly take: (field: ImportField) => Take
}

export type Pair<Value> = readonly [ours: Value, theirs: Value]
/** null or '' where one of them says nothing. */
type Meet = (ours: string | null, listed: string | null) => Meeting

interface How<Value> {
  readonly how: Meet
  readonly show: (value: Value) => string
}

/** Settles one row of a list against its record, field by field, and notes what differs. */
export class Merge {
  readonly differences: Difference[] = []
  readonly #settling: Settling

  constructor(settling: Settling) {
    this.#settling = settling
  }

  field<Value extends string | null>(
    field: ImportField,
    [ours, theirs]: Pair<Value>,
    { how, show }: How<Value>,
  ): Value {
    const meeting = how(ours, theirs)
    if (meeting === 'same') return ours
    const take = this.#settling.take(field)
    const value = settleMeeting(meeting, { ours, theirs, take })
    this.#note(field, { meeting, take, texts: [show(ours), show(theirs), show(value)] })
    return value
  }

  text<Value extends string | null>(
    field: ImportField,
    values: Pair<Value>,
    how: Meet = meet,
  ): Value {
    return this.field(field, values, { how, show: (value) => value ?? '' })
  }

  date(field: ImportField, values: Pair<PartialDate | null>): PartialDate | null {
    return this.field(field, values, {
      how: meetDates,
      show: (value) => (value === null ? '' : showPartialDate(value)),
    })
  }

  /** @returns whether it is to be written */
  rating(rating: ListedRating, subjectId: string | null): boolean {
    const { meeting, ours } = meetRating(this.#settling.ratings, subjectId, rating)
    if (meeting === 'same') return false
    const take = this.#settling.take(rating.field)
    const theirs = markText(rating.mark)
    const isWritten = meeting === 'fill' || take === 'theirs'
    this.#note(rating.field, { meeting, take, texts: [ours, theirs, isWritten ? theirs : ours] })
    return isWritten
  }

  #note(
    field: ImportField,
    found: {
      readonly meeting: Meeting
      readonly take: Take
      readonly texts: readonly [string, string, string]
    },
  ): void {
    const [ours, theirs, result] = found.texts
    const isConflict = found.meeting === 'conflict'
    this.differences.push({ field, ours, theirs, result, isConflict, take: found.take })
  }
}
