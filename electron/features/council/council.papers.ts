import { stoppable } from '@electron/app/stoppable'
import { shippedFontFaces } from '@electron/documents/party-fonts'
import type { TaskContext } from '@electron/ipc/context'
import type { PaperInput } from '@shared/features/council/council.contract'
import { councilErrors } from '@shared/features/council/council.errors'
import type { MeetingId } from '@shared/features/council/council.ids'
import { type MinutesData, minutesData } from '@shared/features/council/council.minutes'
import { minutesStrings } from '@shared/features/council/council.minutes.strings'
import type { Meeting } from '@shared/features/council/council.results'
import { askedToVote, standardOf } from '@shared/features/council/council.rules'
import { committeeOnDay } from '../committee/committee.queries'
import { saveKind } from '../templates/templates.fill'
import { ballotsHtml, opinionSlipsHtml, secretItems } from './council.ballots.html'
import { countMinutesHtml, minutesHtml } from './council.minutes.html'
import { councilPaperStrings as strings } from './council.paper.strings'
import { getMeeting, theMeeting } from './council.record.queries'
import { countSheetHtml, presenceHtml } from './council.sheets.html'
import { countValues, meetingValues } from './council.words'

/** So many ballots are laid out at once; more are printed pack by pack. */
const mostBallots = 500

/**
 * A paper of the meeting as PDF. Signed minutes come from what was signed, word by word.
 *
 * @throws AppError `council.gone`, `council.notSecret`
 */
export async function councilPaper(asked: PaperInput, context: TaskContext): Promise<Uint8Array> {
  const { desk, signal, progress } = context
  progress({ done: 0, total: null, label: strings.layingOut })
  return stoppable(signal, desk.htmlToPdf(await paperHtml(asked, context)))
}

/** @throws AppError as {@link councilPaper} */
export async function paperHtml(
  asked: PaperInput,
  { db, resources }: Pick<TaskContext, 'db' | 'resources'>,
): Promise<string> {
  const meeting = await getMeeting(db, asked.id)
  const { identity } = await committeeOnDay(db, meeting.heldOn)
  const fontFaces = shippedFontFaces(resources)
  const { upperBody, name, place } = identity ?? { upperBody: '', name: '', place: '' }
  const ballot = { meeting, issuer: { upperBody, name }, size: asked.size, fontFaces }
  const sheet = {
    ...{ meeting, topLines: [upperBody, name], fontFaces },
    placeAndDate: minutesStrings.placeAndDate(place, meeting.heldOn),
  }
  switch (asked.paper) {
    case 'minutes':
      return minutesHtml(await minutesOf(meeting, { db }), fontFaces)
    case 'count-minutes':
      assertSecret(meeting)
      return countMinutesHtml(await minutesOf(meeting, { db }), fontFaces)
    case 'ballots':
      assertSecret(meeting)
      return ballotsHtml(ballot, numbersOf(asked, meeting))
    case 'opinion-slips':
      return opinionSlipsHtml(ballot, slipsOf(meeting))
    case 'presence':
      return presenceHtml(sheet)
    case 'count-sheet':
      assertSecret(meeting)
      return countSheetHtml(sheet)
  }
}

/**
 * The minutes as a Word document, from the office's own template.
 *
 * @returns the name of the file; null when the dialog was closed
 * @throws AppError `council.gone`, `.notSecret`, `documents.*`, `desk.cannotSave`, `desk.noRoom`
 */
export async function saveMinutes(
  { id, paper }: { readonly id: MeetingId; readonly paper: 'minutes' | 'count-minutes' },
  context: TaskContext,
): Promise<{ readonly name: string | null }> {
  const meeting = await getMeeting(context.db, id)
  if (paper === 'count-minutes') assertSecret(meeting)
  const data = await minutesOf(meeting, context)
  const day = meeting.heldOn
  return paper === 'minutes'
    ? saveKind(
        {
          ...{ kind: 'meetingMinutes', name: strings.fileName(strings.minutes, day) },
          document: async () => ({ day, values: meetingValues(data) }),
        },
        context,
      )
    : saveKind(
        {
          ...{ kind: 'countMinutes', name: strings.fileName(strings.countMinutes, day) },
          document: async () => ({ day, values: countValues(data) }),
        },
        context,
      )
}

/** What the minutes say now, or what they said when they were signed. */
export async function minutesOf(
  meeting: Meeting,
  { db }: Pick<TaskContext, 'db'>,
): Promise<MinutesData> {
  const { frozen } = await theMeeting(db, meeting.id)
  if (frozen !== null) return JSON.parse(frozen) as MinutesData
  const { identity } = await committeeOnDay(db, meeting.heldOn)
  return minutesData(meeting, identity)
}

/** A slip for each absent member who is asked; for everybody where a nominee is voted on in writing. */
function slipsOf(meeting: Meeting): number {
  const { roll, items } = meeting
  const isWritten = items.some((item) => standardOf(meeting, item).mode === 'written')
  return Math.max(1, isWritten ? askedToVote(roll) : roll.written + roll.answered)
}

function assertSecret(meeting: Meeting): void {
  if (secretItems(meeting).length === 0) throw councilErrors.notSecret()
}

/** One ballot for each who may vote, unless other numbers are asked for. */
function numbersOf({ from, to }: PaperInput, { box, roll }: Meeting): readonly number[] {
  const last = to ?? Math.max(from, box.issued ?? askedToVote(roll), 1)
  const count = Math.max(0, Math.min(last - from + 1, mostBallots))
  return Array.from({ length: count }, (_, index) => from + index)
}
