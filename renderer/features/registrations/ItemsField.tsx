import {
  ActionIcon,
  Button,
  Fieldset,
  Group,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core'
import { FrameworkItemPicker } from '@renderer/features/frameworks/FrameworkItemPicker'
import { PartialDateField } from '@renderer/ui/PartialDateField'
import type { CampaignId } from '@shared/features/campaigns/campaigns.ids'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { blankItem, type ItemDraft } from './registration-draft'
import { formDialogStrings as strings } from './registrations.strings'

interface Props {
  readonly campaignId: CampaignId
  readonly items: readonly ItemDraft[]
  /** By path: `items.0.content`. */
  readonly problems: Readonly<Record<string, ReactNode>>
  readonly onChange: (items: ItemDraft[]) => void
}

/** Contents of a registration: what, to what end, by which measure, until when. */
export function ItemsField({ campaignId, items, problems, onChange }: Props) {
  const change = (at: number, part: Partial<ItemDraft>) =>
    onChange(items.map((item, index) => (index === at ? { ...item, ...part } : item)))
  return (
    <Stack gap="sm">
      {items.map((item, index) => (
        <Item
          key={item.key}
          {...{ campaignId, item, index }}
          problem={(field) => problems[`items.${index}.${field}`]}
          onChange={(part) => change(index, part)}
          onRemove={
            items.length > 1 ? () => onChange(items.filter((_, at) => at !== index)) : undefined
          }
        />
      ))}
      <Group>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
          onClick={() => onChange([...items, blankItem()])}
        >
          {strings.addContent}
        </Button>
      </Group>
    </Stack>
  )
}

interface ItemProps {
  readonly campaignId: CampaignId
  readonly item: ItemDraft
  readonly index: number
  readonly problem: (field: keyof ItemDraft) => ReactNode
  readonly onChange: (part: Partial<ItemDraft>) => void
  readonly onRemove: (() => void) | undefined
}

function Item({ campaignId, item, index, problem, onChange, onRemove }: ItemProps) {
  const place = index + 1
  return (
    <Fieldset legend={strings.contentOf(place)} p="sm">
      <Stack gap="xs">
        <Group gap="sm" align="flex-end" wrap="nowrap">
          <FrameworkItemPicker
            label={strings.frameworkItem}
            campaignId={campaignId}
            value={item.frameworkItemId}
            onChange={(frameworkItemId) => onChange({ frameworkItemId })}
            w="100%"
          />
          {onRemove && (
            <ActionIcon
              variant="subtle"
              color="xam"
              size={36}
              aria-label={strings.removeContent(place)}
              onClick={onRemove}
            >
              <IconTrash size={18} stroke={1.75} aria-hidden />
            </ActionIcon>
          )}
        </Group>
        <Textarea
          withAsterisk
          autosize
          maxLength={1000}
          label={strings.content}
          value={item.content}
          error={problem('content')}
          onChange={(event) => onChange({ content: event.currentTarget.value })}
        />
        <Textarea
          autosize
          maxLength={1000}
          label={strings.goal}
          value={item.goal}
          onChange={(event) => onChange({ goal: event.currentTarget.value })}
        />
        <Measure {...{ item, problem, onChange }} />
      </Stack>
    </Fieldset>
  )
}

const Measure = ({ item, problem, onChange }: Pick<ItemProps, 'item' | 'problem' | 'onChange'>) => (
  <>
    <TextInput
      label={strings.target}
      placeholder={strings.targetHint}
      maxLength={500}
      value={item.target}
      onChange={(event) => onChange({ target: event.currentTarget.value })}
    />
    <SimpleGrid cols={3} spacing="sm">
      <TextInput
        label={strings.targetValue}
        inputMode="decimal"
        value={item.targetValue}
        error={problem('targetValue')}
        onChange={(event) => onChange({ targetValue: event.currentTarget.value })}
      />
      <TextInput
        label={strings.targetUnit}
        maxLength={60}
        value={item.targetUnit}
        onChange={(event) => onChange({ targetUnit: event.currentTarget.value })}
      />
      <PartialDateField
        label={strings.dueOn}
        value={item.dueOn}
        onChange={(dueOn) => onChange({ dueOn })}
      />
    </SimpleGrid>
  </>
)
