import type { LocalDate } from '@shared/core/local-date'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { Candidate, ExemplarDetails } from '@shared/features/exemplars/exemplars.contract'
import type { ExemplarRecord } from '@shared/features/exemplars/exemplars.record'
import type { FrameworkItemId } from '@shared/features/frameworks/frameworks.ids'
import type { SubjectRef } from '@shared/features/people/people.subject'
import type { RegistrationId } from '@shared/features/registrations/registrations.ids'

export interface ExemplarDraft {
  kind: SubjectRef['kind']
  subject: SubjectRef | null
  campaignId: CampaignId | null
  year: number | string
  fieldItemId: FrameworkItemId | null
  field: string
  title: string
  story: string
  workEffect: string
  howToCopy: string
  registrationId: RegistrationId | null
  registrationNote: string
  startedOn: LocalDate | null
}

export interface Start {
  readonly year: number
  /** Whose registration it comes from. */
  readonly candidate: Candidate | null
  readonly subject?: SubjectRef
}

export const newDraft = (
  { year, candidate, subject }: Start,
  today: LocalDate | null,
): ExemplarDraft => {
  const chosen = candidate ? subjectOf(candidate) : (subject ?? null)
  return {
    kind: chosen?.kind ?? 'person',
    subject: chosen,
    campaignId: candidate?.campaignId ?? null,
    ...{ year, startedOn: today, title: '', story: '', workEffect: '', howToCopy: '' },
    fieldItemId: candidate?.fieldItemId ?? null,
    field: candidate?.ownField ?? '',
    registrationId: candidate?.registrationId ?? null,
    registrationNote: '',
  }
}

export const draftOf = (record: ExemplarRecord): ExemplarDraft => {
  const subject = subjectOf(record)
  return {
    kind: subject?.kind ?? 'person',
    ...{ subject, campaignId: record.campaignId, year: record.year, title: record.title },
    ...{ fieldItemId: record.fieldItemId, field: record.ownField, story: record.story },
    ...{ workEffect: record.workEffect, howToCopy: record.howToCopy },
    ...{ registrationId: record.registrationId, registrationNote: record.registrationNote },
    startedOn: null,
  }
}

function subjectOf({
  personId,
  organisationId,
}: Pick<ExemplarRecord, 'personId' | 'organisationId'>): SubjectRef | null {
  if (personId !== null) return { kind: 'person', id: personId }
  return organisationId === null ? null : { kind: 'organisation', id: organisationId }
}

/** As the contract takes it; what is missing is found by the contract itself. */
export const inputOf = ({ kind: _, startedOn: __, subject, year, ...draft }: ExemplarDraft) => ({
  ...draft,
  year: Number(year),
  subject: subject as ExemplarDetails['subject'],
})
