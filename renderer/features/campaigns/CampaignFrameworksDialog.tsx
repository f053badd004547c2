import { ActionIcon, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { UsedFramework } from '@shared/features/campaigns/campaigns.contract'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import type { Framework } from '@shared/features/frameworks/frameworks.contract'
import type { FrameworkId } from '@shared/features/frameworks/frameworks.ids'
import { frameworksStrings as frameworkWords } from '@shared/features/frameworks/frameworks.strings'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { campaignsStrings as strings } from './campaigns.strings'

interface Props {
  readonly campaignId: CampaignId
  readonly used: readonly UsedFramework[]
  readonly onClose: () => void
}

interface Line {
  /** Stays with the line while lines above it come and go. */
  readonly key: number
  readonly frameworkId: FrameworkId | null
  readonly audience: string
}

/** Which frameworks a campaign uses, one per audience. */
export function CampaignFrameworksDialog({ campaignId, used, onClose }: Props) {
  const frameworks = useAppQuery('frameworks.list', {})
  const save = useAppCommand('campaigns.setFrameworks')
  const [lines, setLines] = useState<readonly Line[]>(() => firstLines(used))
  const [nextKey, setNextKey] = useState(lines.length)
  const change = (key: number, part: Partial<Line>) =>
    setLines(lines.map((line) => (line.key === key ? { ...line, ...part } : line)))
  const add = () => {
    setLines([...lines, { key: nextKey, frameworkId: null, audience: '' }])
    setNextKey(nextKey + 1)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const chosen = lines.flatMap(({ frameworkId, audience }) =>
      frameworkId === null ? [] : [{ frameworkId, audience }],
    )
    save.mutate({ id: campaignId, frameworks: chosen }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      size={760}
      title={used.length > 0 ? strings.changeFrameworks : strings.chooseFrameworks}
      description={strings.frameworksHint}
      submitLabel={strings.save}
      isBusy={save.isPending}
      error={save.error ?? frameworks.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {frameworks.data?.length === 0 && <Text c="dimmed">{strings.noFrameworksYet}</Text>}
      <Stack gap="sm">
        {lines.map((line, index) => (
          <LineFields
            key={line.key}
            line={line}
            order={index + 1}
            frameworks={frameworks.data ?? []}
            onChange={(part) => change(line.key, part)}
            onDrop={() => setLines(lines.filter(({ key }) => key !== line.key))}
          />
        ))}
      </Stack>
      <Button
        variant="default"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
        onClick={add}
      >
        {strings.addFramework}
      </Button>
    </FormDialog>
  )
}

function firstLines(used: readonly UsedFramework[]): readonly Line[] {
  if (used.length === 0) return [{ key: 0, frameworkId: null, audience: '' }]
  return used.map(({ framework, audience }, key) => ({
    key,
    frameworkId: framework.id,
    audience: audience === framework.audience ? '' : audience,
  }))
}

interface LineProps {
  readonly line: Line
  readonly order: number
  readonly frameworks: readonly Framework[]
  readonly onChange: (part: Partial<Line>) => void
  readonly onDrop: () => void
}

function LineFields({ line, order, frameworks, onChange, onDrop }: LineProps) {
  const chosen = frameworks.find(({ id }) => id === line.frameworkId)
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <Select
        label={strings.frameworkField(order)}
        flex="1 1 0"
        searchable
        data={frameworks.map((framework) => ({
          value: framework.id,
          label: `${frameworkWords.codeLine(framework)} – ${framework.title}`,
        }))}
        value={line.frameworkId}
        onChange={(id) =>
          onChange({ frameworkId: frameworks.find((each) => each.id === id)?.id ?? null })
        }
        comboboxProps={{ width: 620, position: 'bottom-start', shadow: 'md' }}
      />
      <TextInput
        label={strings.audienceField}
        flex="1 1 0"
        maxLength={500}
        placeholder={chosen?.audience || strings.audienceAsFramework}
        value={line.audience}
        onChange={(event) => onChange({ audience: event.currentTarget.value })}
      />
      <ActionIcon
        variant="subtle"
        color="xam"
        size={36}
        aria-label={strings.dropFramework(order)}
        onClick={onDrop}
      >
        <IconTrash size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Group>
  )
}
