import type { AppendedList, PartyBlock, PartyDocument } from '@shared/core/party-document'
import { partyFormatOn } from '@shared/core/party-format'
import { fold, tidy } from '@shared/core/vietnamese-fold'
import { composeAppendedList } from './decisions.appended-list'
import type { AwardDecision, DecisionHead } from './decisions.award'
import {
  composeCounts,
  composeReason,
  decisionNumber,
  headingDay,
  isPraise,
  subjectsOf,
  withoutMark,
} from './decisions.phrases'
import { decisionDocumentStrings as strings } from './decisions.strings'

/** The decision with its appended list, in the form of the guideline in force on its date. */
export function composeDecision(decision: AwardDecision): PartyDocument {
  const subject = { subjects: subjectsOf(decision), occasion: tidy(decision.occasion) }
  return frameDecision(decision, {
    subject: isPraise(decision) ? strings.praiseSubject(subject) : strings.subject(subject),
    articles: composeArticles(decision),
    lists: [composeAppendedList(decision)],
  })
}

interface DecisionContent {
  /** Trích yếu. */
  readonly subject: string
  /** In order; they are numbered here. */
  readonly articles: readonly string[]
  readonly lists: readonly AppendedList[]
}

/** Heading, bases, signature: what all decisions of the committee have, in the form of their date. */
export function frameDecision(decision: DecisionHead, content: DecisionContent): PartyDocument {
  const format = partyFormatOn(decision.date ?? decision.draftedOn)
  return {
    format: format.id,
    upperBody: tidy(decision.committee.upperBody).toUpperCase(),
    issuingBody: decision.committee.nameLines.map((line) => tidy(line).toUpperCase()),
    numberLine: strings.numberLine(decisionNumber(decision)),
    placeAndDate: strings.placeAndDate({ place: tidy(decision.place), day: headingDay(decision) }),
    typeName: strings.typeName,
    subject: content.subject,
    blocks: [
      ...composeBases(decision),
      { kind: 'proclamation', text: strings.proclamation(tidy(decision.committee.decidingBody)) },
      ...content.articles.map(
        (text, index): PartyBlock => ({
          kind: 'article',
          label: strings.article(index + 1),
          text,
        }),
      ),
      { kind: 'paragraph', text: strings.effect(format.endMark) },
    ],
    recipients: { label: strings.recipientsLabel, lines: composeRecipients(decision.recipients) },
    signature: {
      authority: decision.signer.authority.map((line) => tidy(line).toUpperCase()),
      position: tidy(decision.signer.position).toUpperCase(),
      name: tidy(decision.signer.name),
    },
    lists: content.lists,
  }
}

function composeBases({ bases, proposer }: DecisionHead): PartyBlock[] {
  const texts = bases
    .map(withoutMark)
    .filter((text) => text !== '')
    .map(asBasis)
  if (proposer) {
    const proposal = { proposer: tidy(proposer.name), document: withoutMark(proposer.document) }
    texts.push(strings.proposal(proposal))
  }
  // Semicolons between the bases, a comma before the proclamation that completes the sentence.
  return texts.map((text, index) => ({
    kind: 'basis',
    text: text + (index === texts.length - 1 ? ',' : ';'),
  }))
}

function asBasis(text: string): string {
  return fold(text).startsWith(`${fold(strings.basisWord)} `) ? text : strings.basis(text)
}

function composeArticles(decision: AwardDecision): string[] {
  const { collectives, persons, committee } = decision
  const fundSource = withoutMark(decision.fundSource)
  const whom = {
    form: tidy(decision.form),
    counts: composeCounts(collectives.length, persons.length),
    reason: composeReason(decision.reason),
  }
  const execution = strings.execution({
    committee: tidy(committee.shortName),
    subjects: subjectsOf(decision),
  })
  if (isPraise(decision)) return [strings.praise(whom), execution]
  const reward = fundSource === '' ? strings.reward : strings.rewardFrom(fundSource)
  return [strings.award(whom), reward, execution]
}

function composeRecipients(recipients: readonly string[]): string[] {
  const lines = recipients.map(withoutMark).filter((line) => line !== '')
  return lines.map((line, index) => line + (index === lines.length - 1 ? '.' : ','))
}
