import { TextInput, type TextInputProps } from '@mantine/core'
import { dayProblems } from '@shared/core/core.strings'
import { type LocalDate, parseDay, showDay } from '@shared/core/local-date'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { DayCalendar } from './DayCalendar'
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

type Limits = Pick<Props, 'earliest' | 'latest'>

type Reading = { readonly day: LocalDate | null; readonly problem: string | null }

/** Two digits mean 1930–2029 seen from 2026: births and admissions of the past, deadlines soon to come. */
const yearsAhead = 3

function read(text: string, { earliest, latest }: Limits): Reading {
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
  const [isTouched, setIsTouched] = useState(false)
  const { text, setText, type, day, problem } = useTypedDay(value, onChange, { earliest, latest })
  const inputRef = useRef<HTMLInputElement>(null)

  // The form may not be sent while the text is unreadable: its value would silently be “no day”.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed also clears another's notice
  useEffect(() => inputRef.current?.setCustomValidity(problem ?? ''), [problem, text])

  const refuseForm = (event: FormEvent<HTMLInputElement>) => {
    if (problem === null) return
    event.preventDefault() // our sentence under the field, not the browser's balloon
    setIsTouched(true)
    const field = event.currentTarget
    if (field.form?.querySelector(':invalid') === field) field.focus()
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
      onInvalid={refuseForm}
      onBlur={(event) => {
        setIsTouched(true)
        if (day) setText(showDay(day))
        onBlur?.(event)
      }}
      rightSection={
        <DayCalendar
          label={input['aria-label'] ?? input.label}
          isDisabled={input.disabled === true || input.readOnly === true}
          {...{ day, earliest, latest }}
          onPick={(picked) => type(showDay(picked))}
        />
      }
    />
  )
}

/** What stands in the field, what it means, and how the form learns of it. */
function useTypedDay(value: Props['value'], onChange: Props['onChange'], limits: Limits) {
  const [text, setText] = useState(value ? showDay(value) : '')
  // A value set from outside (another record, a reset) replaces the text; our own typing does not.
  const reported = useRef(value)
  useEffect(() => {
    if (value === reported.current) return
    reported.current = value
    setText(value ? showDay(value) : '')
  }, [value])

  const type = (typed: string) => {
    setText(typed)
    const next = read(typed, limits).day
    reported.current = next
    if (next !== value) onChange(next)
  }
  return { text, setText, type, ...read(text, limits) }
}
