import { ActionIcon, Popover } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { LocalDate } from '@shared/core/local-date'
import { IconCalendar } from '@tabler/icons-react'
import { useState } from 'react'
import { uiStrings as strings } from './ui.strings'

interface Props {
  /** Label of the field it belongs to. */
  readonly label: string
  readonly day: LocalDate | null
  readonly isDisabled: boolean
  readonly earliest: LocalDate | undefined
  readonly latest: LocalDate | undefined
  readonly onPick: (day: LocalDate) => void
}

/** The month and year between the arrows name themselves. */
const calendarLabels = {
  nextMonth: strings.nextMonth,
  previousMonth: strings.previousMonth,
  nextYear: strings.nextYear,
  previousYear: strings.previousYear,
  nextDecade: strings.nextDecade,
  previousDecade: strings.previousDecade,
}

const popover = { trapFocus: true, returnFocus: true, shadow: 'md' } as const

/** The button in a day field and the month behind it, for those who rather point than type. */
export function DayCalendar({ label, day, isDisabled, earliest, latest, onPick }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const pick = (picked: string | null) => {
    if (picked === null) return
    onPick(LocalDate.parse(picked))
    setIsOpen(false)
  }
  return (
    <Popover opened={isOpen} onChange={setIsOpen} position="bottom-end" {...popover}>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="xam"
          disabled={isDisabled}
          aria-label={strings.openCalendar(label.toLocaleLowerCase('vi'))}
          onClick={() => setIsOpen(!isOpen)}
        >
          <IconCalendar size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          value={day}
          {...(day && { defaultDate: day })}
          {...(earliest && { minDate: earliest })}
          {...(latest && { maxDate: latest })}
          ariaLabels={calendarLabels}
          hideOutsideDates // nobody picks the 31st of the month before by mistake
          // Esc then closes the calendar only, not the dialog that the field stands in.
          __stopPropagation
          onChange={pick}
        />
      </Popover.Dropdown>
    </Popover>
  )
}
