import { fold } from '@shared/core/vietnamese-fold'
import type { Take } from './imports.kinds'

/**
 * How a value of a list meets the one on record.
 * same: nothing to write. fill: there was none. fuller: the list knows the same day more exactly.
 * conflict: they differ, and somebody must say which is right.
 */
export type Meeting = 'same' | 'fill' | 'fuller' | 'conflict'

/** @param listed null or '' where the list says nothing: that erases nothing */
export function meet(ours: string | null, listed: string | null): Meeting {
  if (!listed || listed === ours) return 'same'
  return ours ? 'conflict' : 'fill'
}

/** 1965 and 17/03/1965 do not contradict each other; the fuller one is kept. */
export function meetDates(ours: string | null, listed: string | null): Meeting {
  const plain = meet(ours, listed)
  if (plain !== 'conflict' || ours === null || listed === null) return plain
  if (ours.startsWith(listed)) return 'same'
  return listed.startsWith(ours) ? 'fuller' : 'conflict'
}

/** “12 345678” and “12345678” are one number. */
export function meetNumbers(ours: string | null, listed: string | null): Meeting {
  const digits = (text: string | null) => (text ?? '').replace(/[\s.-]/gu, '')
  return digits(ours) === digits(listed) ? 'same' : meet(ours, listed)
}

/** Capitals alone are a matter of the list's own style. */
export function meetNames(ours: string | null, listed: string | null): Meeting {
  const isOne = ours !== null && listed !== null && ours.toLowerCase() === listed.toLowerCase()
  return isOne ? 'same' : meet(ours, listed)
}

/** “Đảng viên” as a post says no more than none. */
export function meetPosts(ours: string | null, listed: string | null): Meeting {
  return fold(listed ?? '') === 'dang vien' ? 'same' : meet(ours, listed)
}

/** Where nothing on record is an answer too: whoever left belongs nowhere. */
export function meetSettled(ours: string | null, listed: string | null): Meeting {
  return meet(ours, listed) === 'same' ? 'same' : 'conflict'
}

/** What is written: without a word from the clerk, what is on record stays. */
export function settleMeeting<Value>(
  meeting: Meeting,
  { ours, theirs, take }: { readonly ours: Value; readonly theirs: Value; readonly take: Take },
): Value {
  if (meeting === 'same') return ours
  return meeting === 'conflict' && take === 'ours' ? ours : theirs
}
