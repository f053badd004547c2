import type { PartyBlock, PartyDocument } from '@shared/core/party-document'
import { tidy } from '@shared/core/vietnamese-fold'
import { twoDigits } from '@shared/core/vietnamese-numbers'
import type { KindValues } from '../templates/templates.catalogue'
import { listHeadValues, partyValues } from '../templates/templates.party'
import {
  type ListedSubject,
  listCollectives,
  listPersons,
  sectionHeadings,
} from './decisions.appended-list'
import type { AwardDecision } from './decisions.award'
import { composeDecision } from './decisions.document'
import { composeReason } from './decisions.phrases'

/**
 * The decision for the office's own Word template. The sentences are those of {@link composeDecision},
 * so that the .docx and the printed page can differ in form only.
 */
export function composeDecisionValues(decision: AwardDecision): KindValues<'awardDecision'> {
  const document = composeDecision(decision)
  return {
    ...partyValues(document),
    ...bodyValues(document),
    typeName: document.typeName,
    ...listValues(decision, document),
    awardForm: tidy(decision.form),
    reason: composeReason(decision.reason),
    fundSource: tidy(decision.fundSource),
    collectiveCount: twoDigits(decision.collectives.length),
    personCount: twoDigits(decision.persons.length),
  }
}

/** Quyết định biểu dương: without certificates and money. */
export function composePraiseValues(decision: AwardDecision): KindValues<'praiseDecision'> {
  const { awardForm: _, fundSource: __, ...values } = composeDecisionValues(decision)
  return values
}

export function bodyValues({ blocks }: PartyDocument) {
  const articles = blocks.filter((block) => block.kind === 'article')
  return {
    bases: textsOf(blocks, 'basis').map((text) => ({ text })),
    proclamation: textsOf(blocks, 'proclamation').join('\n'),
    articles: articles.map(({ label, text }) => ({ articleLabel: label, text })),
    effect: textsOf(blocks, 'paragraph').join('\n'),
  }
}

function listValues(decision: AwardDecision, { lists }: PartyDocument) {
  const headings = sectionHeadings(decision)
  return {
    ...listHeadValues(lists[0]),
    hasCollectives: decision.collectives.length > 0,
    hasPersons: decision.persons.length > 0,
    collectivesHeading: headings.collectives,
    personsHeading: headings.persons,
    collectives: listCollectives(decision).map((line) => ({
      collectiveName: line.name,
      ...rowValues(line),
    })),
    persons: listPersons(decision).map((line) => ({
      personName: line.name,
      ...rowValues(line),
    })),
  }
}

function rowValues(line: ListedSubject) {
  return {
    order: line.order,
    position: line.position,
    unit: line.unit,
    ledgerNumber: line.ledgerNumber,
    note: line.note,
  }
}

const textsOf = (blocks: readonly PartyBlock[], kind: PartyBlock['kind']): string[] =>
  blocks.filter((block) => block.kind === kind).map((block) => block.text)
