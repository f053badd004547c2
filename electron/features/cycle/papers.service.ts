import type { Db } from '@electron/database/database'
import type { QueryContext, TaskContext } from '@electron/ipc/context'
import { assertNever } from '@shared/core/assert-never'
import { inlineDay, type LocalDate } from '@shared/core/local-date'
import { weekdayNames, weekdayOf } from '@shared/core/vietnamese-weekdays'
import type { CommitteeVersion } from '@shared/features/committee/committee.contract'
import { bodyInText } from '@shared/features/committee/committee.rules'
import type { Cycle } from '@shared/features/cycle/cycle.contract'
import { cycleErrors } from '@shared/features/cycle/cycle.errors'
import { ceremonyParts } from '@shared/features/cycle/cycle.kinds'
import type {
  CyclePaper,
  CyclePaperDraft,
  CyclePaperKind,
} from '@shared/features/cycle/papers.contract'
import { cyclePapersStrings as strings } from '@shared/features/cycle/papers.strings'
import {
  invitationValues,
  letterValues,
  programmeValues,
} from '@shared/features/cycle/papers.values'
import { committeeOnDay } from '../committee/committee.queries'
import { saveKind } from '../templates/templates.fill'
import { getCycle } from './cycle.queries'

interface DraftOf {
  readonly year: number
  readonly kind: CyclePaperKind
}

/** @throws AppError `cycle.noCommittee` */
export async function draftCyclePaper(
  { year, kind }: DraftOf,
  { db, today }: Pick<QueryContext, 'db' | 'today'>,
): Promise<CyclePaperDraft> {
  const { identity, signers } = await committeeFor(db, today)
  const cycle = await getCycle(db, { year, today })
  const common = {
    ...{ year, day: today, number: null, signerId: signers[0]?.id ?? null },
    recipients: strings.recipients(identity.shortName),
  }
  return {
    paper: { ...common, ...ownFields(kind, cycle, identity) },
    signers: signers.map(({ id, fullName, position }) => ({
      id,
      line: `${fullName}, ${position}`,
    })),
  }
}

type Own = CyclePaper extends infer P
  ? P extends CyclePaper
    ? Omit<P, 'year' | 'day' | 'number' | 'signerId' | 'recipients'>
    : never
  : never

function ownFields(kind: CyclePaperKind, cycle: Cycle, identity: CommitteeVersion): Own {
  const { shortName } = identity
  const { anniversary, year } = cycle
  const day = cycle.steps.find(({ key }) => key === 'ceremony')?.day ?? cycle.day
  const event = strings.event({ anniversary, year })
  const meeting = {
    event,
    time: strings.time({ day: inlineDay(day), weekday: weekdayNames[weekdayOf(day)] }),
    venue: strings.venue(shortName),
  }
  switch (kind) {
    case 'invitation':
      return {
        ...{ kind, ...meeting, guest: '', attendants: strings.attendants(shortName) },
        contents: ceremonyParts.map((part) => strings.contents[part]).join('\n'),
      }
    case 'programme':
      return { kind, ...meeting, steps: strings.steps(shortName) }
    case 'letter': {
      const body = `${bodyInText(identity.standingBody)} ${shortName}`
      return {
        kind,
        subject: strings.letterSubject(year),
        addressees: strings.letterAddressees,
        paragraphs: strings.letterParagraphs({ body, event, day: inlineDay(day) }),
      }
    }
    default:
      return assertNever(kind, 'paper')
  }
}

async function committeeFor(db: Db, day: LocalDate) {
  const { identity, signers } = await committeeOnDay(db, day)
  if (!identity) throw cycleErrors.noCommittee({ day })
  return { identity, signers }
}

/** @throws AppError `cycle.noCommittee`, `documents.*`, `desk.cannotSave` */
export async function saveCyclePaper(
  { paper }: { readonly paper: CyclePaper },
  context: TaskContext,
): Promise<{ readonly name: string | null }> {
  const { identity, signers } = await committeeFor(context.db, paper.day)
  const signer = signers.find(({ id }) => id === paper.signerId) ?? signers[0] ?? null
  const office = { identity, signer }
  const { day } = paper
  const name = strings.fileNames[paper.kind](paper.year)
  switch (paper.kind) {
    case 'invitation': {
      const document = async () => ({ day, values: invitationValues(paper, office) })
      return saveKind({ kind: paper.kind, name, document }, context)
    }
    case 'programme': {
      const document = async () => ({ day, values: programmeValues(paper, office) })
      return saveKind({ kind: paper.kind, name, document }, context)
    }
    case 'letter': {
      const document = async () => ({ day, values: letterValues(paper, office) })
      return saveKind({ kind: paper.kind, name, document }, context)
    }
    default:
      return assertNever(paper, 'paper')
  }
}
