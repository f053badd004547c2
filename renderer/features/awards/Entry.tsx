import { Group, Text, Tooltip } from '@mantine/core'
import type { LocalDate } from '@shared/core/local-date'
import { validityText } from '@shared/features/awards/awards.strings'
import classes from './Awards.module.css'
import { awardsStrings as strings } from './awards.strings'

interface Props {
  readonly text: string
  /** Which of several of that name; '' for none. */
  readonly detail?: string
  /** Below, smaller; '' for none. */
  readonly note?: string
  readonly isOwnKnowledge: boolean
  readonly isBold?: boolean
}

/** The name of an entry with its remark; what no text at hand confirms says so. */
export function Entry({ text, detail = '', note = '', isOwnKnowledge, isBold = true }: Props) {
  return (
    <div>
      <Text {...(isBold && { fw: 500 })} lh={1.45}>
        {text}
      </Text>
      {detail !== '' && <Text size="sm">{detail}</Text>}
      {note !== '' && (
        <Text size="xs" c="dimmed">
          {note}
        </Text>
      )}
      {isOwnKnowledge && <OwnKnowledge />}
    </div>
  )
}

export const OwnKnowledge = () => (
  <Tooltip label={strings.ownHint}>
    <Text span size="xs" fw={600} c="cam.8">
      {strings.own}
    </Text>
  </Tooltip>
)

interface ValidityProps {
  readonly validFrom: LocalDate | null
  readonly validTo: LocalDate | null
  readonly today: LocalDate
}

/** When it is in force; what is over says so in words. */
export function ValidityCell({ validFrom, validTo, today }: ValidityProps) {
  const isOver = validTo !== null && validTo < today
  return (
    <Group gap={4} className={isOver ? classes.ended : undefined}>
      <Text size="sm">{validityText({ validFrom, validTo })}</Text>
      {isOver && (
        <Text size="xs" fw={600}>
          {strings.ended}
        </Text>
      )}
    </Group>
  )
}
