import type { UseFormReturnType } from '@mantine/form'
import type { TargetDraft } from './target-drafts'

export type TargetForm = Pick<
  UseFormReturnType<TargetDraft>,
  'values' | 'getInputProps' | 'setFieldValue'
>

export const optionsOf = <Code extends string>(
  codes: readonly Code[],
  names: Readonly<Record<Code, string>>,
) => codes.map((value) => ({ value, label: names[value] }))
