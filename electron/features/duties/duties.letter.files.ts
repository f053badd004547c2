import { saveAs } from '@electron/app/save-as'
import type { Db } from '@electron/database/database'
import { shippedFontFaces } from '@electron/documents/party-fonts'
import { renderPartyHtml } from '@electron/documents/party-html'
import type { QueryContext, TaskContext } from '@electron/ipc/context'
import { addDays, type LocalDate } from '@shared/core/local-date'
import type { Signer } from '@shared/features/committee/committee.contract'
import { dutiesErrors } from '@shared/features/duties/duties.errors'
import type { DutyId } from '@shared/features/duties/duties.ids'
import {
  composeLetter,
  composeLetterValues,
  type LateUnit,
  type ReminderLetter,
} from '@shared/features/duties/duties.letter'
import { letterStrings as words } from '@shared/features/duties/duties.letter.strings'
import type { LetterChoice, LetterDraft } from '@shared/features/duties/duties.papers.contract'
import { periodLabel } from '@shared/features/duties/duties.rule.strings'
import { expectedOf, handedIn } from '@shared/features/duties/duties.standing.rules'
import type { UnitStanding } from '@shared/features/duties/duties.units.contract'
import { committeeOnDay } from '../committee/committee.queries'
import { qualifiedNamesOn } from '../organisation/organisation.names.queries'
import { fillKind } from '../templates/templates.fill'
import { getDuty } from './duties.queries'
import { countTimes, listUnits } from './duties.standing.queries'
import { dutiesStrings as strings } from './duties.strings'
import { getTime, type Time } from './duties.times'

/** More than any province has; a letter names everybody who is late. */
const everyUnit = 20_000

/** How long those late are given, unless the clerk says otherwise. */
const daysToReply = 7

interface Which {
  readonly dutyId: DutyId
  readonly periodKey: string
}

/** What the letter offers before anything is changed. */
export async function letterDraft(
  which: Which,
  { db, today }: Pick<QueryContext, 'db' | 'today'>,
): Promise<LetterDraft> {
  const time = await getTime(db, await getDuty(db, which.dutyId), which.periodKey)
  const { identity, signers } = await committeeOnDay(db, today)
  const late = time.duty.owedBy === 'office' ? [] : await lateUnits(db, time, today)
  return {
    choice: {
      ...which,
      writtenOn: today,
      replyBy: addDays(today, daysToReply),
      signerId: signers[0]?.id ?? '',
      recipients: words.recipients(identity?.shortName ?? ''),
    },
    late: late.length,
    signers: signers.map((signer) => ({ id: signer.id, line: signerLine(signer) })),
  }
}

const signerLine = ({ fullName, position }: Signer): string => strings.signer(fullName, position)

/** Overdue, or sent back and overdue since; those late longest first. */
async function lateUnits(db: Db, time: Time, on: LocalDate): Promise<readonly UnitStanding[]> {
  const { rows } = await listUnits(db, time, {
    ...{ filter: { text: '', state: 'missing', kind: null, parentId: null }, today: on },
    ...{ sort: { key: 'late', direction: 'descending' }, offset: 0, limit: everyUnit },
  })
  return rows.filter(({ daysLate }) => daysLate > 0)
}

/** @throws AppError `duties.nobodyLate`, `.officeOwes`, `.noCommittee` */
export async function gatherLetter(db: Db, choice: LetterChoice): Promise<ReminderLetter> {
  const { dutyId, periodKey, writtenOn, signerId } = choice
  const duty = await getDuty(db, dutyId)
  if (duty.owedBy === 'office') throw dutiesErrors.officeOwes(duty)
  const time = await getTime(db, duty, periodKey)
  const { identity, signers } = await committeeOnDay(db, writtenOn)
  if (!identity) throw dutiesErrors.noCommittee({ day: writtenOn })
  const late = await lateUnits(db, time, writtenOn)
  const period = periodLabel(periodKey)
  if (late.length === 0) throw dutiesErrors.nobodyLate({ period })
  const [counted] = await countTimes(db, [time], writtenOn)
  const { title, addressee, directiveLine } = duty
  return {
    ...{ writtenOn, committee: identity, title, addressee, period, dueOn: time.dueOn },
    signer: signers.find(({ id }) => id === signerId) ?? signers[0] ?? null,
    document: directiveLine,
    handedIn: counted ? handedIn(counted.counts) : 0,
    expected: counted ? expectedOf(counted.counts) : 0,
    replyBy: choice.replyBy,
    recipients: choice.recipients,
    late: await namedOn(db, late, writtenOn),
  }
}

/** Names are those of the day of the letter, not of the day due. */
async function namedOn(
  db: Db,
  late: readonly UnitStanding[],
  day: LocalDate,
): Promise<readonly LateUnit[]> {
  const ids = late.flatMap(({ organisationId }) => organisationId ?? [])
  const names = await qualifiedNamesOn(db, ids, day)
  return late.map(({ organisationId, name, dueOn, daysLate, state, reason }) => ({
    ...{ dueOn, daysLate },
    name: (organisationId && names.get(organisationId)) ?? name,
    returnedFor: state === 'returned' ? reason : '',
  }))
}

export async function letterPdf(choice: LetterChoice, context: TaskContext): Promise<Uint8Array> {
  context.progress({ done: 0, total: null, label: strings.layingOut })
  const letter = await gatherLetter(context.db, choice)
  const html = renderPartyHtml(composeLetter(letter), {
    fontFaces: shippedFontFaces(context.resources),
    title: strings.letterName(letter.title, letter.period),
  })
  return context.desk.htmlToPdf(html)
}

/** In the office's Word template, or the built-in one. */
export async function saveLetterDocx(
  choice: LetterChoice,
  context: TaskContext,
): Promise<{ readonly name: string | null }> {
  const letter = await gatherLetter(context.db, choice)
  const saved = await saveAs(context.desk, {
    title: strings.saveLetter,
    name: strings.letterFile(choice.periodKey),
    kind: { label: strings.wordFiles, extensions: ['docx'] },
    bytes: async () => {
      context.progress({ done: 0, total: null, label: strings.writing })
      const values = composeLetterValues(letter)
      return fillKind(context, 'reminderLetter', { day: letter.writtenOn, values })
    },
  })
  return { name: saved?.name ?? null }
}
