import type { AppendedList, ListColumn, ListSection } from '@shared/core/party-document'
import { fold, tidy } from '@shared/core/vietnamese-fold'
import type { AwardDecision, AwardedCollective } from './decisions.award'
import {
  composeReason,
  decisionNumber,
  inlineDecisionDay,
  isPraise,
  subjectsOf,
} from './decisions.phrases'
import { decisionDocumentStrings as strings } from './decisions.strings'

/** One line of the appended list; the Word template and the printed page take the same. */
export interface ListedSubject {
  readonly order: string
  readonly name: string
  /** Empty for a collective. */
  readonly position: string
  readonly unit: string
  readonly ledgerNumber: string
  readonly note: string
}

/** Danh sách kèm theo: I. Tập thể, II. Cá nhân, in the order of the decision; an empty kind is left out. */
export function composeAppendedList(decision: AwardDecision): AppendedList {
  const headings = sectionHeadings(decision)
  // A praise has no certificates, so nothing to number.
  const isNumbered = !isPraise(decision)
  const isShown = ({ title }: ListColumn) => isNumbered || title !== strings.columns.ledgerNumber
  const collectives = section({
    heading: headings.collectives,
    columns: collectiveColumns.filter(isShown),
    rows: listCollectives(decision).map((line) => [
      ...[line.order, line.name],
      ...(isNumbered ? [line.ledgerNumber] : []),
      line.note,
    ]),
  })
  const persons = section({
    heading: headings.persons,
    columns: personColumns.filter(isShown),
    rows: listPersons(decision).map((line) => [
      ...[line.order, line.name, line.position, line.unit],
      ...(isNumbered ? [line.ledgerNumber] : []),
      line.note,
    ]),
  })
  return {
    title: strings.listTitle,
    subject: listSubject(decision),
    reference: strings.listReference({
      number: decisionNumber(decision),
      day: inlineDecisionDay(decision),
      decidingBody: tidy(decision.committee.decidingBody),
    }),
    orientation: 'portrait',
    sections: [...collectives, ...persons],
  }
}

function listSubject(decision: AwardDecision): string {
  const subjects = subjectsOf(decision)
  return isPraise(decision)
    ? strings.praisedListSubject(subjects)
    : strings.listSubject({ subjects, form: tidy(decision.form) })
}

/** “I. TẬP THỂ”, “II. CÁ NHÂN”; persons alone are “I.”. */
export function sectionHeadings({ collectives }: AwardDecision): {
  readonly collectives: string
  readonly persons: string
} {
  return {
    collectives: strings.collectivesHeading('I'),
    persons: strings.personsHeading(collectives.length > 0 ? 'II' : 'I'),
  }
}

export function listCollectives({ collectives, reason }: AwardDecision): ListedSubject[] {
  return collectives.map((collective, index) => ({
    order: String(index + 1),
    name: nameWithUnit(collective),
    position: '',
    unit: tidy(collective.unit),
    ledgerNumber: tidy(collective.ledgerNumber),
    note: noteOf(collective, reason),
  }))
}

export function listPersons({ persons, reason }: AwardDecision): ListedSubject[] {
  return persons.map((person, index) => ({
    order: String(index + 1),
    name: tidy(person.name),
    position: tidy(person.position),
    unit: tidy(person.unit),
    ledgerNumber: tidy(person.ledgerNumber),
    note: noteOf(person, reason),
  }))
}

// Weights are millimetres of the 165 mm between the margins.
const collectiveColumns: readonly ListColumn[] = [
  { title: strings.columns.order, weight: 12, align: 'centre' },
  { title: strings.columns.collective, weight: 115, align: 'left' },
  { title: strings.columns.ledgerNumber, weight: 18, align: 'centre' },
  { title: strings.columns.note, weight: 20, align: 'left' },
]

const personColumns: readonly ListColumn[] = [
  { title: strings.columns.order, weight: 12, align: 'centre' },
  { title: strings.columns.person, weight: 40, align: 'left' },
  { title: strings.columns.position, weight: 25, align: 'left' },
  { title: strings.columns.unit, weight: 50, align: 'left' },
  { title: strings.columns.ledgerNumber, weight: 18, align: 'centre' },
  { title: strings.columns.note, weight: 20, align: 'left' },
]

const section = (filled: ListSection): ListSection[] => (filled.rows.length > 0 ? [filled] : [])

function nameWithUnit({ name, unit }: AwardedCollective): string {
  const isSaid = unit.trim() === '' || fold(name).includes(fold(unit))
  return isSaid ? tidy(name) : strings.collectiveOf({ name: tidy(name), unit: tidy(unit) })
}

function noteOf({ achievement }: AwardedCollective, commonReason: string): string {
  const own = composeReason(achievement)
  return fold(own) === fold(composeReason(commonReason)) ? '' : own
}
