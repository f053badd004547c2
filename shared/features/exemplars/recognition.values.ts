import { inlineDay } from '@shared/core/local-date'
import { partyFormatOn } from '@shared/core/party-format'
import { fold, tidy } from '@shared/core/vietnamese-fold'
import type { CommitteeIdentity, Signer } from '../committee/committee.contract'
import { bodyInText } from '../committee/committee.rules'
import type { KindValues } from '../templates/templates.catalogue'
import { committeeHeading, endValues, paperNumber } from '../templates/templates.party'
import { learnerResultNames } from './exemplars.strings'
import type { RecognisedPair, RecognitionPaper } from './recognition.contract'
import { recognitionStrings as strings } from './recognition.strings'

interface Recognition {
  readonly paper: RecognitionPaper
  readonly identity: CommitteeIdentity
  readonly signer: Signer | null
  readonly pairs: readonly RecognisedPair[]
}

/** Quyết định công nhận bắt kịp, vượt qua điển hình: pairs of learner and exemplar, without money. */
export function recognitionValues(of: Recognition): KindValues<'exemplarDecision'> {
  const { paper, identity, signer, pairs } = of
  const type = strings.typeSymbol
  const decidingBody = `${bodyInText(identity.standingBody)} ${tidy(identity.shortName)}`
  const subjects = subjectsOf(pairs)
  const [collectives, persons] = [countOf(pairs, 'collective'), countOf(pairs, 'person')]
  const articles = [
    strings.article1(collectives, persons),
    strings.article2({ committee: tidy(identity.shortName), subjects }),
  ]
  return {
    ...committeeHeading(identity, { type, number: paper.number, day: paper.day }),
    ...endValues({ recipients: paper.recipients, signer }),
    subject: strings.subject(subjects),
    bases: basesOf(paper).map((text) => ({ text })),
    proclamation: strings.proclamation(decidingBody),
    articles: articles.map((text, index) => ({
      articleLabel: strings.articleLabel(index + 1),
      text,
    })),
    effect: strings.effect(partyFormatOn(paper.day).endMark),
    listTitle: strings.listTitle,
    listSubject: strings.listSubject(subjects),
    listReference: strings.listReference({
      number: paperNumber({ type, number: paper.number, symbol: identity.symbol }),
      day: inlineDay(paper.day),
      decidingBody,
    }),
    pairs: pairs.map(pairValues),
  }
}

const pairValues = (pair: RecognisedPair, index: number) => ({
  order: String(index + 1),
  learner: pair.learner,
  learnerUnit: pair.unit,
  exemplar: pair.exemplar,
  exemplarUnit: pair.exemplarUnit,
  field: pair.field,
  result: learnerResultNames[pair.result],
})

const countOf = (pairs: readonly RecognisedPair[], kind: RecognisedPair['kind']): number =>
  pairs.filter((pair) => pair.kind === kind).length

function subjectsOf(pairs: readonly RecognisedPair[]): string {
  const hasPersons = countOf(pairs, 'person') > 0
  const hasBoth = hasPersons && countOf(pairs, 'collective') > 0
  if (hasBoth) return strings.subjects.both
  return hasPersons ? strings.subjects.person : strings.subjects.collective
}

/** Semicolons between the bases, a comma before the proclamation that completes the sentence. */
function basesOf({ bases, proposer }: RecognitionPaper): readonly string[] {
  const texts = bases
    .split('\n')
    .map((line) => tidy(line).replace(/^[-–+]\s*|[;,.\s]+$/gu, ''))
    .filter((line) => line !== '')
    .map((line) => (fold(line).startsWith(fold(strings.basisWord)) ? line : strings.basis(line)))
  const all = proposer === '' ? texts : [...texts, strings.proposal(tidy(proposer))]
  return all.map((text, index) => text + (index === all.length - 1 ? ',' : ';'))
}
