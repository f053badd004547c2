import { ActionIcon, Button, Group, Input, Menu, Stack, Textarea, Tooltip } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useId } from 'react'
import { decisionsStrings } from './decisions.strings'

interface Props {
  readonly label: string
  readonly lines: readonly string[]
  readonly onChange: (lines: string[]) => void
  /** Lines one may want; those there already are not offered. */
  readonly offers?: readonly string[]
  readonly addLabel: string
  /** Names of one line and of its button, by its place from 1. */
  readonly lineLabel: (order: number) => string
  readonly removeLabel: (order: number) => string
}

/** A list of printed lines: typed over in place, added from what is offered, removed one by one. */
export function LinesField(props: Props) {
  const { label, lines, onChange, lineLabel, removeLabel } = props
  const id = useId()
  return (
    <Input.Wrapper label={label} labelProps={{ id }} labelElement="div">
      <Stack gap={6} role="group" aria-labelledby={id}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is what stands at this place
          <Group key={index} gap={4} wrap="nowrap" align="flex-start">
            <Textarea
              aria-label={lineLabel(index + 1)}
              autosize
              minRows={1}
              flex={1}
              value={line}
              onChange={(event) => onChange(lines.with(index, oneLine(event.currentTarget.value)))}
            />
            <Tooltip label={removeLabel(index + 1)}>
              <ActionIcon
                variant="subtle"
                color="xam"
                size={36}
                aria-label={removeLabel(index + 1)}
                onClick={() => onChange(lines.toSpliced(index, 1))}
              >
                <IconX size={18} stroke={1.75} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </Group>
        ))}
        <AddLine {...props} />
      </Stack>
    </Input.Wrapper>
  )
}

function AddLine({ lines, offers = [], addLabel, onChange }: Props) {
  const open = offers.filter((offer) => !lines.includes(offer))
  const add = (line: string) => onChange([...lines, line])
  const button = (
    <Button
      variant="subtle"
      size="compact-sm"
      w="fit-content"
      leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
      {...(open.length === 0 && { onClick: () => add('') })}
    >
      {addLabel}
    </Button>
  )
  if (open.length === 0) return button
  return (
    <Menu position="bottom-start" shadow="md" width={420} withinPortal>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        {open.map((offer) => (
          <Menu.Item key={offer} onClick={() => add(offer)}>
            {offer}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => add('')}>{decisionsStrings.fields.otherLine}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** A pasted paragraph stays one printed line. */
const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ')
