import { type PartialDate, parsePartialDate } from '@shared/core/partial-date'
import { fold } from '@shared/core/vietnamese-fold'
import { type RegistrationState, registrationStates } from './registrations.kinds'
import { notSubmitted, registrationStateNames } from './registrations.strings'

const letters: Readonly<Record<string, RegistrationState>> = {
  c: 'submitted',
  d: 'approved',
  b: 'needs-more',
  k: 'declined',
}

/** A state typed by its letter or in words; null: nothing handed in. @returns undefined: not understood */
export function readState(text: string): RegistrationState | null | undefined {
  const said = fold(text)
  if (said === '' || said === fold(notSubmitted)) return null
  return (
    letters[said] ??
    registrationStates.find((state) => fold(registrationStateNames[state]) === said)
  )
}

/** null: nothing written. @returns undefined: not a day, a month or a year */
export function readDue(text: string): PartialDate | null | undefined {
  if (text.trim() === '') return null
  const parsed = parsePartialDate(text)
  return parsed.ok ? parsed.date : undefined
}
