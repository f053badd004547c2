import { ActionIcon, Popover, TextInput, type TextInputProps } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { dayProblems } from '@shared/core/core.strings'
import { LocalDate, parseDay, showDay } from '@shared/core/local-date'
import { IconCalendar } from '@tabler/icons-react'
import { type SyntheticEvent, useEffect, useRef, useState } from 'react'
import { uiStrings as strings } from './ui.strings'

interface Props
  extends Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange' | 'rightSection' | 'label'> {
  readonly label: string
  readonly value: LocalDate | null
  /** null while the field is empty or cannot be read; the form is then refused by the field itself. */
  readonly onChange: (day: LocalDate | null) => void
  readonly earliest?: LocalDate | undefined
  readonly latest?: LocalDate | undefined
}

type Reading = { readonly day: LocalDate | null; readonly problem: string | null }

/** Two digits mean 1930–2029 seen from 2026: births and admissions of the past, deadlines soon to come. */
const yearsAhead = 3

function read(text: string, { earliest, latest }: Pick<Props, 'earliest' | 'latest'>): Reading {
  const parsed = parseDay(text, { pivot: new Date().getFullYear() + yearsAhead })
  if (!parsed.ok) {
    return { day: null, problem: parsed.reason === 'empty' ? null : dayProblems[parsed.reason] }
  }
  const { day } = parsed
  if (earliest && day < earliest) return { day: null, problem: strings.dayTooEarly(earliest) }
  if (latest && day > latest) return { day: null, problem: strings.dayTooLate(latest) }
  return { day, problem: null }
}

/**
 * A day as the office types it: 17/01/2026, 17/1/26, 17-1-2026, 17012026. Never guesses: the library's
 * own field turns 31/02 into 03/03 and 1/2 into the second of January.
 */
export function DayField({ value, onChange, earliest, latest, error, onBlur, ...input }: Props) {
  const [text, setText] = useState(value ? showDay(value) : '')
  const [isTouched, setIsTouched] = useState(false)
  const inputRef = useRef<HTMLInputElement>(null)
  const { day, problem } = read(text, { earliest, latest })

  // A value set from outside (another record, a reset) replaces the text; our own typing does not.
  const reported = useRef(value)
  useEffect(() => {
    if (value === reported.current) return
    reported.current = value
    setText(value ? showDay(value) : '')
  }, [value])

  // The form may not be sent while the text is unreadable: its value would silently be “no day”.
  useEffect(() => inputRef.current?.setCustomValidity(problem ?? ''), [problem])

  const type = (typed: string) => {
    setText(typed)
    const next = read(typed, { earliest, latest }).day
    reported.current = next
    if (next !== value) onChange(next)
  }
  const showProblem = (event: SyntheticEvent) => {
    event.preventDefault() // our sentence under the field, not the browser's balloon
    setIsTouched(true)
    inputRef.current?.focus()
  }

  return (
    <TextInput
      placeholder={strings.dayHint}
      autoComplete="off"
      inputMode="numeric"
      {...input}
      ref={inputRef}
      value={text}
      error={isTouched && problem ? problem : error}
      onChange={(event) => type(event.currentTarget.value)}
      onInvalid={showProblem}
      onBlur={(event) => {
        setIsTouched(true)
        if (day) setText(showDay(day))
        onBlur?.(event)
      }}
      rightSection={
        <Calendar
          label={input['aria-label'] ?? input.label}
          isDisabled={input.disabled === true || input.readOnly === true}
          {...{ day, earliest, latest }}
          onPick={(picked) => type(showDay(picked))}
        />
      }
    />
  )
}

interface CalendarProps extends Pick<Props, 'label' | 'earliest' | 'latest'> {
  readonly day: LocalDate | null
  readonly isDisabled: boolean
  readonly onPick: (day: LocalDate) => void
}

const calendarLabels = {
  monthLevelControl: strings.yearLevel,
  yearLevelControl: strings.yearLevel,
  nextMonth: strings.nextMonth,
  previousMonth: strings.previousMonth,
  nextYear: strings.nextYear,
  previousYear: strings.previousYear,
  nextDecade: strings.nextDecade,
  previousDecade: strings.previousDecade,
}

function Calendar({ label, day, isDisabled, earliest, latest, onPick }: CalendarProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      trapFocus
      returnFocus
      position="bottom-end"
      shadow="md"
    >
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
          // Esc then closes the calendar only, not the dialog that the field stands in.
          __stopPropagation
          onChange={(picked) => {
            if (picked === null) return
            onPick(LocalDate.parse(picked))
            setIsOpen(false)
          }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}
