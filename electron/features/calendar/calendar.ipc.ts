import type { Handlers } from '@electron/ipc/context'
import type { calendarContract } from '@shared/features/calendar/calendar.contract'
import { attach, detach, openAttachment, saveAttachment } from './calendar.attachments.service'
import { getEvent } from './calendar.event.queries'
import { listPdf, monthPdf, saveIcs, saveXlsx, yearPdf } from './calendar.files'
import { calendarRange } from './calendar.queries'
import {
  addEvent,
  cancelEvent,
  editEvent,
  markDone,
  removeEvent,
  reopenEvent,
} from './calendar.service'

export const calendarHandlers: Handlers<typeof calendarContract> = {
  'calendar.range': (range, { db }) => calendarRange(db, range),
  'calendar.event': ({ id }, { db }) => getEvent(db, id),
  'calendar.add': addEvent,
  'calendar.edit': editEvent,
  'calendar.remove': removeEvent,
  'calendar.setDone': markDone,
  'calendar.reopen': reopenEvent,
  'calendar.cancel': cancelEvent,
  'calendar.attach': attach,
  'calendar.detach': detach,
  'calendar.openAttachment': openAttachment,
  'calendar.saveAttachment': saveAttachment,
  'calendar.monthPdf': monthPdf,
  'calendar.yearPdf': yearPdf,
  'calendar.listPdf': listPdf,
  'calendar.saveXlsx': saveXlsx,
  'calendar.saveIcs': saveIcs,
}
