import { ActionIcon, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useAppQuery } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import { certificateDesignerStrings } from '@shared/features/certificates/certificates.designer.strings'
import {
  type HonorificRule,
  honorificCases,
} from '@shared/features/certificates/certificates.honorifics'
import type { DesignSubject } from '@shared/features/certificates/certificates.kinds'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { designerStrings as strings } from './designer.strings'
import { FormSelect, SubjectSelect } from './NewDesignDialog'
import { setupStrings } from './setup.strings'

export interface DesignSettings {
  readonly name: string
  readonly stockId: string | null
  readonly formId: string | null
  readonly appliesTo: DesignSubject
  readonly honorifics: readonly HonorificRule[]
}

interface Props {
  readonly settings: DesignSettings
  readonly sheet: { readonly width: number; readonly height: number }
  readonly onClose: () => void
  /** Taken over into the design under change; saved with it. */
  readonly onApply: (settings: DesignSettings) => void
}

export function DesignSettingsDialog({ settings, sheet, onClose, onApply }: Props) {
  const stocks = useAppQuery('certificates.stocks', {})
  const form = useForm<DesignSettings>({
    initialValues: settings,
    validate: {
      name: (name) => (name.trim() === '' ? certificateDesignerStrings.nameMissing : null),
    },
  })
  const fitting = (stocks.data ?? []).filter(
    ({ width, height }) => width === sheet.width && height === sheet.height,
  )
  return (
    <FormDialog
      isOpen
      size={720}
      title={strings.settingsTitle}
      submitLabel={strings.settingsSave}
      isDirty={form.isDirty()}
      onSubmit={form.onSubmit((next) => {
        onApply(next)
        onClose()
      })}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        withAsterisk
        label={setupStrings.designs.name}
        maxLength={120}
        {...form.getInputProps('name')}
      />
      <Group grow align="flex-start">
        <Select
          label={setupStrings.designs.stock}
          placeholder={setupStrings.size(sheet)}
          clearable
          data={fitting.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('stockId')}
        />
        <FormSelect {...form.getInputProps('formId')} />
        <SubjectSelect {...form.getInputProps('appliesTo')} />
      </Group>
      <Honorifics
        rules={form.getValues().honorifics}
        onChange={(honorifics) => form.setFieldValue('honorifics', honorifics)}
      />
    </FormDialog>
  )
}

interface HonorificsProps {
  readonly rules: readonly HonorificRule[]
  readonly onChange: (rules: readonly HonorificRule[]) => void
}

const blankRule: HonorificRule = { of: 'member', nameBegins: '', words: '' }

function Honorifics({ rules, onChange }: HonorificsProps) {
  const set = (at: number, change: Partial<HonorificRule>) =>
    onChange(rules.map((rule, index) => (index === at ? { ...rule, ...change } : rule)))
  return (
    <Stack gap="xs">
      <div>
        <Text fw={600} size="sm">
          {strings.honorifics}
        </Text>
        <Text size="sm" c="dimmed">
          {strings.honorificsHint}
        </Text>
      </div>
      {rules.map((rule, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a rule is its place in the order; a change of length makes all anew
        <Group key={`${index}-${rules.length}`} gap="xs" wrap="nowrap" align="flex-end">
          <Select
            flex={1}
            label={strings.honorificOf}
            allowDeselect={false}
            data={honorificCases.map((value) => ({ value, label: strings.cases[value] }))}
            value={rule.of}
            onChange={(value) => {
              const of = honorificCases.find((each) => each === value)
              if (of) set(index, { of })
            }}
          />
          <TextInput
            flex={1}
            label={strings.honorificBegins}
            placeholder={strings.anyName}
            maxLength={60}
            value={rule.nameBegins}
            onChange={(event) => set(index, { nameBegins: event.currentTarget.value })}
          />
          <TextInput
            flex={1}
            label={strings.honorificWords}
            placeholder={strings.blank}
            maxLength={60}
            value={rule.words}
            onChange={(event) => set(index, { words: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="xam"
            size={36}
            aria-label={strings.honorificRemove(index + 1)}
            onClick={() => onChange(rules.filter((_, at) => at !== index))}
          >
            <IconTrash size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Button
        variant="default"
        w="fit-content"
        disabled={rules.length >= 30}
        leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
        onClick={() => onChange([...rules, blankRule])}
      >
        {strings.honorificAdd}
      </Button>
    </Stack>
  )
}
