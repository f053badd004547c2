/** `HH:MM`, as forms keep an hour of the day. */
export const clockTimeForm = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/**
 * “8:00”, “8h”, “8h30”, “14.30” as the office types it.
 * @returns `HH:MM`; null when nothing is typed; what cannot be read as it is, to be refused by its form
 */
export function asClockTime(typed: string): string | null {
  const text = typed.trim()
  if (text === '') return null
  const found = /^(?<hour>\d{1,2})(?:[:.hg ](?<minute>\d{2})?)?$/iu.exec(text)?.groups
  if (found?.hour === undefined) return text
  return `${found.hour.padStart(2, '0')}:${found.minute ?? '00'}`
}
