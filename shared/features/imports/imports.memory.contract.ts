import { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { TaskId } from '@shared/ipc/app.contract'
import { command, query, task } from '@shared/ipc/procedure'
import { z } from 'zod'
import type { ImportTarget, ValueField } from './imports.kinds'

/** One thing the wizard was taught. */
export interface Taught {
  readonly id: string
  /** Where it is kept, so that it can be taken back. */
  readonly kind: 'name' | 'word' | 'header'
  /** As it stood in a list. */
  readonly text: string
  /** What it is understood as. */
  readonly meaning: string
  readonly field: ValueField | null
  readonly target: ImportTarget | null
}

export const templateKinds = ['people', 'organisations', 'nominations', 'ratings'] as const
export type TemplateKind = (typeof templateKinds)[number]

export const SaveTemplate = z.strictObject({
  taskId: TaskId,
  kind: z.enum(templateKinds),
  /** Its cells are offered for choosing; null: the whole tree. */
  organisationId: OrganisationId.nullable().default(null),
})
export type SaveTemplate = z.output<typeof SaveTemplate>

export const memoryContract = {
  /** Everything remembered, names first. */
  'imports.taught': query<readonly Taught[]>()(z.strictObject({})),
  'imports.forget': command<Record<string, never>>()(
    z.strictObject({
      items: z
        .array(z.strictObject({ id: z.uuid(), kind: z.enum(['name', 'word', 'header']) }))
        .min(1)
        .max(5000),
    }),
  ),
  /** A workbook for a unit to fill in, which comes back without mapping. null: dialog closed. */
  'imports.saveTemplate': task<{ readonly fileName: string } | null>()(SaveTemplate),
}
