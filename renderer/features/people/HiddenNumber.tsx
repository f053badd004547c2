import { Button, Group } from '@mantine/core'
import { maskNumber } from '@shared/core/masked-number'
import { useState } from 'react'
import { rosterStrings as strings } from './people.strings'

interface Props {
  /** “Số thẻ đảng viên”, for those who hear the screen. */
  readonly label: string
  readonly number: string
}

/** Hidden by default: such a number is needed rarely and seen by whoever passes the desk. */
export function HiddenNumber({ label, number }: Props) {
  const [isShown, setIsShown] = useState(false)
  const verb = isShown ? strings.hideCard : strings.showCard
  return (
    <Group gap="xs">
      <span className="figures">{isShown ? number : maskNumber(number)}</span>
      <Button
        variant="subtle"
        size="compact-xs"
        aria-label={`${verb} ${label.toLocaleLowerCase('vi')}`}
        onClick={() => setIsShown(!isShown)}
      >
        {verb}
      </Button>
    </Group>
  )
}
