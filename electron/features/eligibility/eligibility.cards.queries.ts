import type { Db } from '@electron/database/database'
import { coreErrors } from '@shared/core/core.errors'
import type { LocalDate } from '@shared/core/local-date'
import type { AwardForm } from '@shared/features/awards/awards.contract'
import type { AwardFormId } from '@shared/features/awards/awards.ids'
import { isForSubject, isInForce } from '@shared/features/awards/awards.rules'
import { awardSubjectNames, validityText } from '@shared/features/awards/awards.strings'
import type {
  AwardRule,
  CardRequest,
  JudgedCondition,
  RuleCard,
  SubjectCards,
} from '@shared/features/eligibility/eligibility.contract'
import type { Moment, SubjectFacts } from '@shared/features/eligibility/eligibility.facts'
import {
  judge,
  ratedYear,
  rulesFor,
  summarise,
} from '@shared/features/eligibility/eligibility.rules'
import {
  evidence,
  formCardCondition,
  formCardTitle,
} from '@shared/features/eligibility/eligibility.strings'
import { conditionsOf } from '@shared/features/eligibility/eligibility.tree'
import { readForms } from '../awards/awards.queries'
import { awardsStrings } from '../awards/awards.strings'
import { gatherFacts } from './eligibility.facts.queries'
import { overridesOf } from './eligibility.records.queries'
import { listRules } from './eligibility.rules.queries'

/** What does not change from one subject to the next. */
interface Book {
  readonly form: Omit<AwardForm, 'uses'>
  readonly rules: readonly AwardRule[]
  readonly labels: ReadonlyMap<AwardFormId, string>
  readonly moment: Moment
}

/** @throws AppError `core.notFound` */
export async function listCards(
  db: Db,
  request: CardRequest,
  today: LocalDate,
): Promise<readonly SubjectCards[]> {
  const book = await openBook(db, request)
  const { subjects, roundId } = request
  const asksForCap = book.rules.some(
    ({ tree }) => tree && conditionsOf(tree).some(({ kind }) => kind === 'cap-share'),
  )
  const asked = { subjects, form: book.form, roundId, moment: book.moment, asksForCap, today }
  const facts = await gatherFacts(db, asked)
  const overrides = await overridesOf(
    db,
    subjects.flatMap(({ nominationId }) => nominationId ?? []),
  )
  return subjects.flatMap(({ key, nominationId }) => {
    const its = facts.get(key)
    if (!its) return []
    const cards = cardsOf(its, book, overrides.get(nominationId ?? '') ?? new Map())
    return [{ key, nominationId, cards, ...summarise(cards) }]
  })
}

async function openBook(
  db: Db,
  { formId, onDay, year = ratedYear(onDay), campaignId }: CardRequest,
): Promise<Book> {
  const forms = await readForms(db)
  const form = forms.find(({ id }) => id === formId)
  if (!form) throw coreErrors.notFound({ what: awardsStrings.form })
  const rules = (await listRules(db)).filter((rule) => isInForce(rule, onDay))
  return {
    form,
    rules: rules.filter((rule) => rule.formId === null || rule.formId === formId),
    labels: new Map(forms.map(({ id, label }) => [id, label])),
    moment: { onDay, year, campaignId },
  }
}

function cardsOf(
  facts: SubjectFacts,
  { form, rules, labels, moment }: Book,
  reasons: ReadonlyMap<string, string>,
): readonly RuleCard[] {
  const its = { facts, moment }
  const about = rulesFor(rules, { form, subject: facts.subject, onDay: moment.onDay })
  const cards = about.map((rule): RuleCard => {
    const judged = rule.tree && judge(rule.tree, its, labels)
    return {
      ...{ ruleId: rule.id, title: rule.title, sentence: rule.sentence, source: rule.source },
      outcome: judged ? judged.outcome : 'not-entered',
      judged,
      overrideReason: reasons.get(rule.id) ?? null,
    }
  })
  return [formCard(facts, { form, moment, reason: reasons.get('') ?? null }), ...cards]
}

/** The ladder itself: who may be given what, and since when (Quy định thi hành Điều lệ Đảng, 27.2). */
function formCard(
  { subject }: SubjectFacts,
  { form, moment, reason }: Pick<Book, 'form' | 'moment'> & { readonly reason: string | null },
): RuleCard {
  const isFor = isForSubject(form, subject)
  const isOn = isInForce(form, moment.onDay)
  const said = { form: form.label, subject: awardSubjectNames[subject] }
  const whom = form.subjects.map((each) => awardSubjectNames[each]).join(', ')
  const rows = [
    isFor ? evidence.forSubject(said) : evidence.notForSubject({ ...said, whom }),
    ...(isOn ? [] : [evidence.notInForce(validityText(form))]),
  ]
  const judged: JudgedCondition = {
    kind: 'condition',
    text: formCardCondition,
    outcome: isFor && isOn ? 'met' : 'not-met',
    rows: rows.map((text) => ({ text, link: null })),
    question: null,
  }
  return {
    ...{
      ruleId: null,
      title: formCardTitle,
      sentence: evidence.competence(form.giver),
      source: form.basis,
    },
    ...{ outcome: judged.outcome, judged, overrideReason: reason },
  }
}
