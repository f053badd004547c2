import type { PartyBlock, PartyDocument } from '@shared/core/party-document'
import type { PartyFormatId } from '@shared/core/party-format'
import type { TemplateData } from '@shared/core/template-data'
import { tidy } from '@shared/core/vietnamese-fold'
import { twoDigits } from '@shared/core/vietnamese-numbers'
import {
  type ListedSubject,
  listCollectives,
  listPersons,
  sectionHeadings,
} from './decisions.appended-list'
import type { AwardDecision } from './decisions.award'
import { composeDecision } from './decisions.document'
import { composeReason } from './decisions.phrases'
import { decisionFields as fields } from './decisions.strings'

/** Every field a decision template may use; a template with any other is refused before filling. */
export const knownDecisionFields: readonly string[] = Object.values(fields)

/** In the folder of templates, built-in or the office's own; one per guideline. */
export const decisionTemplateFile = (format: PartyFormatId): string =>
  `quyet-dinh-khen-thuong-${format}.docx`

/**
 * The decision for the office's own Word template. The sentences are those of {@link composeDecision},
 * so that the .docx and the printed page can differ in form only.
 */
export function composeDecisionFields(decision: AwardDecision): TemplateData {
  const document = composeDecision(decision)
  return {
    ...headingFields(document),
    ...bodyFields(document),
    ...listFields(decision, document),
    [fields.awardForm]: tidy(decision.form),
    [fields.reason]: composeReason(decision.reason),
    [fields.fundSource]: tidy(decision.fundSource),
    [fields.collectiveCount]: twoDigits(decision.collectives.length),
    [fields.personCount]: twoDigits(decision.persons.length),
  }
}

function headingFields(document: PartyDocument): TemplateData {
  return {
    [fields.upperBody]: document.upperBody,
    [fields.issuingBody]: document.issuingBody.join('\n'),
    [fields.numberLine]: document.numberLine,
    [fields.placeAndDate]: document.placeAndDate,
    [fields.typeName]: document.typeName,
    [fields.subject]: document.subject,
  }
}

function bodyFields({ blocks, recipients, signature }: PartyDocument): TemplateData {
  const articles = blocks.filter((block) => block.kind === 'article')
  return {
    [fields.bases]: textsOf(blocks, 'basis').map((text) => ({ [fields.text]: text })),
    [fields.proclamation]: textsOf(blocks, 'proclamation').join('\n'),
    [fields.articles]: articles.map(({ label, text }) => ({
      [fields.articleLabel]: label,
      [fields.text]: text,
    })),
    [fields.effect]: textsOf(blocks, 'paragraph').join('\n'),
    [fields.recipients]: recipients.lines.map((line) => ({ [fields.text]: line })),
    [fields.authority]: signature.authority.join('\n'),
    [fields.signerPosition]: signature.position,
    [fields.signerName]: signature.name,
  }
}

function listFields(decision: AwardDecision, { lists }: PartyDocument): TemplateData {
  const [list] = lists
  const headings = sectionHeadings(decision)
  return {
    [fields.listTitle]: list?.title ?? '',
    [fields.listSubject]: list?.subject ?? '',
    [fields.listReference]: list?.reference ?? '',
    [fields.hasCollectives]: decision.collectives.length > 0,
    [fields.hasPersons]: decision.persons.length > 0,
    [fields.collectivesHeading]: headings.collectives,
    [fields.personsHeading]: headings.persons,
    [fields.collectives]: listCollectives(decision).map((line) => ({
      [fields.collectiveName]: line.name,
      ...rowFields(line),
    })),
    [fields.persons]: listPersons(decision).map((line) => ({
      [fields.personName]: line.name,
      ...rowFields(line),
    })),
  }
}

function rowFields(line: ListedSubject): TemplateData {
  return {
    [fields.order]: line.order,
    [fields.position]: line.position,
    [fields.unit]: line.unit,
    [fields.ledgerNumber]: line.ledgerNumber,
    [fields.note]: line.note,
  }
}

const textsOf = (blocks: readonly PartyBlock[], kind: PartyBlock['kind']): string[] =>
  blocks.filter((block) => block.kind === kind).map((block) => block.text)
