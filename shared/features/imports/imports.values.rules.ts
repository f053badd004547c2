import { fold, tidy } from '@shared/core/vietnamese-fold'
import { parseNumber } from '@shared/core/vietnamese-numbers'
import { awardLevels, subjectKinds } from '@shared/features/nominations/nominations.kinds'
import { awardLevelNames, subjectKindNames } from '@shared/features/nominations/nominations.strings'
import {
  organisationKinds,
  organisationLevels,
} from '@shared/features/organisation/organisation.kinds'
import { kindLabels, levelLabels } from '@shared/features/organisation/organisation.strings'
import { type RatingMark, readMark } from '@shared/features/ratings/ratings.text.rules'
import {
  type Reading,
  readAwardLevel,
  readCount,
  readGender,
  readOrganisationKind,
  readOrganisationLevel,
  readSubjectKind,
} from './imports.cells.rules'
import type { ValueField } from './imports.kinds'
import { genderWords, rowProblems as problems, ratingWords } from './imports.strings'
import { categories, categoryWords } from './imports.values.catalogue'

/** What a word of such a column means; a problem where it takes the clerk to say. */
export const valueReaders = {
  gender: readGender,
  category: readCategory,
  'organisation-kind': readOrganisationKind,
  'organisation-level': readOrganisationLevel,
  members: readCount,
  'award-level': readAwardLevel,
  'subject-kind': readSubjectKind,
  rating: readRating,
} as const satisfies Record<ValueField, (text: string) => Reading<unknown>>

/**
 * The answers there are, each a text that the reader of its field understands. A count that can be
 * read in two ways offers those that are whole.
 */
export function answersFor(field: ValueField, text: string): readonly string[] {
  switch (field) {
    case 'gender':
      return genderWords
    case 'category':
      return categories
    case 'organisation-kind':
      return organisationKinds.map((kind) => kindLabels[kind])
    case 'organisation-level':
      return organisationLevels.map((level) => levelLabels[level])
    case 'members':
      return wholeReadings(text)
    case 'award-level':
      return awardLevels.map((level) => awardLevelNames[level])
    case 'subject-kind':
      return subjectKinds.map((kind) => subjectKindNames[kind])
    case 'rating':
      return ratingWords
  }
}

function wholeReadings(text: string): readonly string[] {
  const parsed = parseNumber(text)
  if (parsed.ok || parsed.reason !== 'ambiguous') return []
  return parsed.readings.filter(Number.isInteger).map(String)
}

/** Short forms are spelt out; one that is not known is asked for; other words stay as written. */
export function readCategory(text: string): Reading<string> {
  if (text === '') return { value: null }
  const key = fold(text).replace(/[.]/gu, '')
  const known = categoryWords.get(key)
  if (known !== undefined) return { value: known }
  const isShort = /^[\p{Lu}\p{N}.,/\- ]{2,8}$/u.test(text)
  return isShort ? { value: null, problem: problems.category(text) } : { value: tidy(text) }
}

export function readRating(text: string): Reading<RatingMark> {
  const read = readMark(text)
  if (read.kind === 'unknown') return { value: null, problem: problems.rating(text) }
  return { value: read.kind === 'blank' ? null : read.mark }
}
