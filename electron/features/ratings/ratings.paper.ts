import type { Db } from '@electron/database/database'
import { documentDay, type LocalDate } from '@shared/core/local-date'
import { kindLabels, levelLabels } from '@shared/features/organisation/organisation.strings'
import type {
  RatingScope,
  RatingTableLine,
  RatingTables,
} from '@shared/features/ratings/ratings.contract'
import type { RatingSubject } from '@shared/features/ratings/ratings.kinds'
import { type CapRule, checkCap } from '@shared/features/ratings/ratings.rules'
import { committeeOnDay } from '../committee/committee.queries'
import { ratingFileStrings as strings } from './ratings.strings'
import { ratingTables } from './ratings.tables.queries'

export interface PaperLine extends RatingTableLine {
  readonly name: string
}

export interface PaperSection {
  readonly heading: string
  readonly lines: readonly PaperLine[]
}

/** The tables of a year with everything that is printed around them. */
export interface RatingsPaper {
  readonly year: number
  readonly subject: RatingSubject
  readonly upperBody: string
  /** One per printed line. */
  readonly committee: string
  readonly title: string
  /** Which part of the tree. */
  readonly part: string
  readonly sections: readonly PaperSection[]
  readonly total: PaperLine
  readonly rule: CapRule
  readonly notes: readonly string[]
  readonly placeAndDate: string
  readonly signer: { readonly authority: string; readonly position: string; readonly name: string }
}

/** @param today heads and signs the paper; its numbers and names are those of the year */
export async function ratingsPaper(
  db: Db,
  scope: RatingScope,
  today: LocalDate,
): Promise<RatingsPaper> {
  const { identity, signers } = await committeeOnDay(db, today)
  const tables = await ratingTables(db, scope, today)
  const [signer] = signers
  return {
    ...{ year: scope.year, subject: scope.subject, rule: tables.rule },
    upperBody: identity?.upperBody ?? '',
    committee: identity?.name ?? '',
    title: strings.title(scope),
    part: tables.path.length > 1 ? (tables.path.at(-1)?.name ?? '') : '',
    sections: sectionsOf(tables),
    total: { ...tables.total, name: strings.total },
    notes: notesOf(scope, tables),
    placeAndDate: strings.placeAndDate({ place: identity?.place ?? '', day: documentDay(today) }),
    signer: {
      authority: signer?.authority ?? '',
      position: signer?.position ?? '',
      name: signer?.fullName ?? '',
    },
  }
}

function sectionsOf({ lines, byKind, byLevel }: RatingTables): PaperSection[] {
  const sections = [
    {
      heading: strings.byOrganisation,
      lines: lines.map((line) => ({
        ...line,
        name: line.isOwn ? strings.own(line.name) : line.name,
      })),
    },
    {
      heading: strings.byKind,
      lines: byKind.map((line) => ({ ...line, name: kindLabels[line.kind] })),
    },
    {
      heading: strings.byLevel,
      lines: byLevel.map((line) => ({ ...line, name: levelLabels[line.level] })),
    },
  ]
  return sections.filter((section) => section.lines.length > 0)
}

function notesOf(
  { year, subject }: RatingScope,
  { total, rule, ruleBasis }: RatingTables,
): readonly string[] {
  const check = checkCap(total.counts, rule)
  return [
    strings.asOf(year),
    strings.cap({ rule, check, subject }),
    ...(ruleBasis ? [strings.basis(ruleBasis)] : []),
  ]
}
