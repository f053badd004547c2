import type { PartyFormatId } from '@shared/core/party-format'
import { TaskId } from '@shared/ipc/app.contract'
import { query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import type { FilledTag } from './templates.filled'
import { type TemplateKind, templateKinds } from './templates.kinds'

const which = {
  kind: z.enum(templateKinds),
  /** Which guideline; of a form that has but one file either will do. */
  format: z.enum(['2018', '2026']),
}
/** One template: a kind of document in the form of one guideline. */
export const TemplateRef = z.strictObject(which)
export type TemplateRef = z.output<typeof TemplateRef>

const TemplateTask = z.strictObject({ ...which, taskId: TaskId })

export interface TemplateState {
  readonly kind: TemplateKind
  readonly format: PartyFormatId
  /** The office has its own, made from the built-in one. */
  readonly isOwn: boolean
  /** When its own was last saved, UTC; null for a built-in one. */
  readonly changedAt: string | null
}

/** A field the program cannot fill. */
export interface UnknownField {
  /** As it stands in the template, with its braces. */
  readonly tag: string
  /** The most likely ones first, with braces; empty when nothing comes near. */
  readonly nearest: readonly string[]
}

export interface TemplateCheck {
  readonly isOwn: boolean
  /** What makes Word's file unreadable or a loop unpaired, in words; null when nothing does. */
  readonly broken: string | null
  readonly unknown: readonly UnknownField[]
  /** Known fields outside the loop that fills them: they would stay blank. */
  readonly misplaced: readonly { readonly tag: string; readonly loop: string }[]
  /** Fields of the built-in template that this one has not: perhaps wanted, perhaps lost. */
  readonly unused: readonly string[]
}

/** What a document filled with invented data would say, tag by tag. */
export interface TemplateSample {
  /** What makes Word's file unreadable, in words; null when nothing does. */
  readonly broken: string | null
  readonly tags: readonly FilledTag[]
}

export interface TemplatesTaken {
  /** Files that could not be read (broken, or locked by Word): the data keeps what it had of them. */
  readonly unread: readonly string[]
}

export const templatesContract = {
  'templates.list': query<readonly TemplateState[]>()(z.strictObject({})),
  'templates.check': query<TemplateCheck>()(TemplateRef),
  /** What stands in it and what the sample document puts there; opens nothing. */
  'templates.sample': query<TemplateSample>()(TemplateRef),
  /** Opens the office's own in Word, made from the built-in one the first time. */
  'templates.edit': task<null>()(TemplateTask),
  /** Keeps in the data, and so in every backup, what was changed in Word since the last look. */
  'templates.takeIn': task<TemplatesTaken>()(z.strictObject({ taskId: TaskId })),
  /** Back to the built-in one; the office's own stays beside it under another name. */
  'templates.reset': task<null>()(TemplateTask),
  /** Opens in Word a document filled with invented data. */
  'templates.tryOut': task<null>()(TemplateTask),
}
