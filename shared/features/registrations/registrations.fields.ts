import { DecimalText } from '@shared/core/exact-number'
import { PartialDate } from '@shared/core/partial-date'
import { tidy } from '@shared/core/vietnamese-fold'
import { FrameworkItemId } from '@shared/features/frameworks/frameworks.ids'
import { z } from 'zod'
import { RegistrationItemId } from './registrations.ids'
import { registrationProblems as problems } from './registrations.strings'

export const words = (max: number) =>
  z
    .string()
    .transform(tidy)
    .pipe(z.string().max(max, problems.tooLong(max)))

/** What one subject promises: content, goal, measurable target, and by when. */
export const ItemFields = z.strictObject({
  /** Of the content that is changed, which keeps its result; none: a new one. */
  id: RegistrationItemId.optional(),
  /** Chân, mũi. */
  frameworkItemId: FrameworkItemId.nullable().default(null),
  content: words(1000).pipe(z.string().min(1, problems.contentMissing)),
  goal: words(1000).default(''),
  /** As it was written: “kết nạp 03 đảng viên”. */
  target: words(500).default(''),
  targetValue: DecimalText.nullable().default(null),
  targetUnit: words(60).default(''),
  dueOn: PartialDate.nullable().default(null),
})
export type ItemFields = z.output<typeof ItemFields>
