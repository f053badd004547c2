import { Group, Radio, Text } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './Backups.module.css'

interface Props {
  readonly value: string
  readonly icon: Icon
  readonly title: string
  readonly description: string
  /** At the end of the line: what kind it is, in what state. */
  readonly aside?: ReactNode
  readonly isDisabled?: boolean
}

/** One line of a `Radio.Group`, the whole of it a target. */
export function Choice({
  value,
  icon: Icon,
  title,
  description,
  aside,
  isDisabled = false,
}: Props) {
  return (
    <Radio.Card
      value={value}
      className={classes.choice}
      disabled={isDisabled}
      aria-label={`${title}. ${description}`}
    >
      <Group wrap="nowrap" gap="sm">
        <Radio.Indicator disabled={isDisabled} />
        <Icon size={24} stroke={1.5} className={classes.choiceIcon} aria-hidden />
        <div className={classes.choiceText}>
          <Text fw={500} lh={1.45}>
            {title}
          </Text>
          <Text size="sm" c="dimmed" className="figures">
            {description}
          </Text>
        </div>
        {aside}
      </Group>
    </Radio.Card>
  )
}
