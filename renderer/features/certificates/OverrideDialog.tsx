import { Button, Group, NumberInput, Select, Textarea } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { OverrideDetail } from '@shared/features/certificates/certificates.designs.contract'
import type {
  FieldOverride,
  FieldOverrides,
} from '@shared/features/certificates/certificates.overrides'
import type { AwardId } from '@shared/features/decisions/decisions.ids'
import { type FormEvent, useState } from 'react'
import { choiceStrings as strings } from './choice.strings'

interface Props {
  readonly awardId: AwardId
  readonly onClose: () => void
}

/** One certificate's own words and sizes, for a name that is too long or a line that breaks badly. */
export function OverrideDialog({ awardId, onClose }: Props) {
  const detail = useAppQuery('certificates.override', { awardId })
  return detail.data ? <OverrideForm key={awardId} detail={detail.data} onClose={onClose} /> : null
}

interface FormProps {
  readonly detail: OverrideDetail
  readonly onClose: () => void
}

function OverrideForm({ detail, onClose }: FormProps) {
  const { awardId, name, fields } = detail
  const save = useAppCommand('certificates.setOverride')
  const [overrides, setOverrides] = useState<FieldOverrides>(detail.overrides)
  const [fieldId, setFieldId] = useState(firstChoice(detail))
  const field = fields.find(({ id }) => id === fieldId)
  const own: FieldOverride = overrides[fieldId] ?? {}
  const set = (next: FieldOverride | null) => {
    const { [fieldId]: _, ...others } = overrides
    setOverrides(next ? { ...others, [fieldId]: next } : others)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate({ awardId, overrides }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      title={strings.overrideTitle(name)}
      description={strings.overrideDescription}
      submitLabel={strings.save}
      isBusy={save.isPending}
      isDirty={JSON.stringify(overrides) !== JSON.stringify(detail.overrides)}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        data-autofocus
        label={strings.field}
        allowDeselect={false}
        data={fields.map(({ id, label }) => ({ value: id, label }))}
        value={fieldId}
        onChange={(id) => id && setFieldId(id)}
      />
      {field && (
        <>
          <Textarea
            label={strings.text}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={2000}
            value={own.text ?? field.text}
            onChange={(event) => set({ ...own, text: event.currentTarget.value })}
          />
          <Group align="flex-end">
            <NumberInput
              label={strings.size}
              placeholder={strings.usualSize(formatNumber(field.size, 1))}
              min={4}
              max={200}
              step={0.5}
              decimalScale={1}
              value={own.size ?? ''}
              onChange={(size) => set(withSize(own, size))}
            />
            <Button variant="default" onClick={() => set(null)}>
              {strings.asUsual}
            </Button>
          </Group>
        </>
      )}
    </FormDialog>
  )
}

function withSize({ size: _, ...rest }: FieldOverride, size: number | string): FieldOverride {
  return typeof size === 'number' && size >= 4 && size <= 200 ? { ...rest, size } : rest
}

/** What is changed already, else the citation, which is what does not fit most often. */
const firstChoice = ({ overrides, fields }: OverrideDetail): string =>
  Object.keys(overrides)[0] ??
  fields.find(({ id }) => id === 'achievement')?.id ??
  fields[0]?.id ??
  ''
