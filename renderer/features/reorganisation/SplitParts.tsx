import { Button, Checkbox, Group, Paper, Radio, Stack, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import type { OrganisationDetail } from '@shared/features/organisation/organisation.contract'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { BodyFields } from './BodyFields'
import { dialogStrings as strings } from './reorganisation.strings'
import { newPart, type PartDraft, type SplitDraft } from './split-draft'

interface Props {
  readonly form: UseFormReturnType<SplitDraft>
  readonly organisation: OrganisationDetail
}

/** The first step of a split: which organisations there will be. */
export function SplitParts({ form, organisation }: Props) {
  const { parts } = form.values
  const put = (place: number, part: PartDraft) =>
    form.setFieldValue('parts', parts.with(place, part))
  // Who was dealt to a part by its number must not fall to another one.
  const remove = (place: number) =>
    form.setValues({
      parts: parts.toSpliced(place, 1),
      ...{ byHand: new Map(), categories: new Map(), children: new Map() },
    })
  return (
    <Stack gap="sm">
      {parts.map((part, place) => (
        <Part
          key={part.key}
          part={part}
          place={place}
          mayBeItself={parts.every((other) => other === part || other.to !== 'itself')}
          onChange={(change) => put(place, { ...part, ...change })}
          onRemove={parts.length > 2 ? () => remove(place) : undefined}
          errors={form.errors}
        />
      ))}
      <Group>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
          onClick={() => form.setFieldValue('parts', [...parts, newPart(organisation)])}
        >
          {strings.addPart}
        </Button>
      </Group>
    </Stack>
  )
}

interface PartProps {
  readonly part: PartDraft
  readonly place: number
  /** No other part is the organisation itself. */
  readonly mayBeItself: boolean
  readonly onChange: (change: Partial<PartDraft>) => void
  readonly onRemove: (() => void) | undefined
  readonly errors: UseFormReturnType<SplitDraft>['errors']
}

function Part({ part, place, mayBeItself, onChange, onRemove, errors }: PartProps) {
  const { to, id, body, carriesHistory } = part
  const title = strings.part(place + 1)
  return (
    <Paper component="fieldset" withBorder p="md" m={0} miw={0} aria-label={title}>
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap">
          <Text fw={600}>{title}</Text>
          {onRemove && (
            <Button
              variant="subtle"
              color="xam"
              size="compact-sm"
              aria-label={strings.removePart(place + 1)}
              onClick={onRemove}
            >
              <IconTrash size={16} stroke={1.75} aria-hidden />
            </Button>
          )}
        </Group>
        <Radio.Group
          aria-label={title}
          value={to}
          onChange={(next) => onChange({ to: next as PartDraft['to'] })}
        >
          <Group gap="lg">
            <Radio value="new" label={strings.partNew} />
            <Radio value="existing" label={strings.partExisting} />
            {mayBeItself && <Radio value="itself" label={strings.partItself} />}
          </Group>
        </Radio.Group>
        {to === 'new' && (
          <BodyFields
            body={body}
            onChange={(change) => onChange({ body: { ...body, ...change } })}
            errors={errors}
            prefix={`parts.${place}.`}
          />
        )}
        {to === 'existing' && (
          <OrganisationPicker
            includeClosed
            aria-label={strings.partExistingWhich}
            value={id}
            onChange={(chosen) => onChange({ id: chosen })}
            error={errors[`parts.${place}.id`]}
          />
        )}
        {to !== 'itself' && (
          <Checkbox
            size="sm"
            label={strings.carries}
            checked={carriesHistory}
            onChange={(event) => onChange({ carriesHistory: event.currentTarget.checked })}
          />
        )}
      </Stack>
    </Paper>
  )
}
