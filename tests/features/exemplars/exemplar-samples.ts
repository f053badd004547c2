import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ExemplarId } from '@shared/features/exemplars/exemplars.ids'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type { SubjectRef } from '@shared/features/people/people.subject'
import type { InputOf } from '@shared/ipc/app-contract'
import { day, type Office, openOffice, temporaryFolder } from '../../support/office'
import { smallBloc } from '../organisation/organisation-samples'
import { addPerson } from '../people/people-samples'

export const unit = (id: OrganisationId): SubjectRef => ({ kind: 'organisation', id })

type ExemplarInput = InputOf<'exemplars.create'>

const blank = {
  ...{ campaignId: null, year: 2026, fieldItemId: null, field: '', story: '', workEffect: '' },
  ...{ howToCopy: '', registrationId: null, registrationNote: '' },
  startedOn: day('2026-02-02'),
} as const

export async function addExemplar(
  office: Office,
  exemplar: Partial<ExemplarInput> & Pick<ExemplarInput, 'subject' | 'title'>,
): Promise<ExemplarId> {
  const { id } = await office.do('exemplars.create', { ...blank, ...exemplar })
  return id
}

export const recordOf = (office: Office, id: ExemplarId) => office.do('exemplars.get', { id })

/** A Bloc with one person in “Chi bộ 1, Đảng bộ Sở Y tế”, who is the exemplar. */
export async function officeWithExemplar() {
  const office = await openOffice({ today: '2026-06-15' })
  const places = await smallBloc(office)
  const personId = await addPerson(office, {
    fullName: 'Nguyễn Thử Ánh',
    organisationId: places.health1,
    memberSince: day('2020-01-01'),
  })
  const id = await addExemplar(office, {
    subject: { kind: 'person', id: personId },
    title: 'Rút ngắn thời gian xử lý hồ sơ',
    field: 'Cải cách hành chính',
  })
  return { office, ...places, personId, id }
}

type StepInput = InputOf<'exemplars.recordStep'>

export async function recordStep(
  office: Office,
  step: Partial<StepInput> & Pick<StepInput, 'id' | 'step'>,
): Promise<void> {
  await office.do('exemplars.recordStep', {
    ...{ evidence: '', heldOn: null, vote: null, praise: '', decisionId: null, directiveId: null },
    ...step,
  })
}

/** Everything that step 1 asks for. */
export async function proveFirstStep(office: Office, id: ExemplarId): Promise<void> {
  const record = await recordOf(office, id)
  const subject: SubjectRef =
    record.personId === null
      ? { kind: 'organisation', id: record.organisationId as OrganisationId }
      : { kind: 'person', id: record.personId }
  await office.do('exemplars.edit', {
    id,
    exemplar: {
      ...{ subject, campaignId: record.campaignId, year: record.year, title: record.title },
      ...{ fieldItemId: record.fieldItemId, field: record.ownField, story: record.story },
      ...{ workEffect: record.workEffect, howToCopy: record.howToCopy, registrationId: null },
      registrationNote: 'Phiếu đăng ký ngày 20/01/2026',
    },
  })
  await recordStep(office, {
    ...{ id, step: 1, evidence: 'Đánh giá tháng 2 của chi bộ', praise: 'Biểu dương trước chi bộ' },
    ...{ heldOn: day('2026-02-28'), vote: { agree: 11, total: 12 } },
  })
}

export const move = (office: Office, id: ExemplarId, to: 1 | 2 | 3 | 4 | 5, reason = '') =>
  office.call('exemplars.move', { id, to, on: day('2026-03-01'), reason })

/** Chooses a file with this content in the next dialog. */
export function choosing(office: Office, name: string, bytes: Buffer): void {
  const file = path.join(temporaryFolder(), name)
  writeFileSync(file, bytes)
  office.desk.answer(file)
}

/** As far as its first bytes tell. */
export const jpgBytes = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]),
  Buffer.from('JFIF\0'),
  Buffer.alloc(64),
  Buffer.from([0xff, 0xd9]),
])
