import { TextInput, type TextInputProps } from '@mantine/core'
import { dayProblems } from '@shared/core/core.strings'
import { type PartialDate, parsePartialDate, showPartialDate } from '@shared/core/partial-date'
import { type SyntheticEvent, useEffect, useRef, useState } from 'react'
import { uiStrings as strings } from './ui.strings'

interface Props
  extends Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange' | 'rightSection' | 'label'> {
  readonly label: string
  readonly value: PartialDate | null
  /** null while the field is empty or cannot be read; the form is then refused by the field itself. */
  readonly onChange: (date: PartialDate | null) => void
}

function read(text: string) {
  const parsed = parsePartialDate(text)
  if (parsed.ok) return { date: parsed.date, problem: null }
  return { date: null, problem: parsed.reason === 'empty' ? null : dayProblems[parsed.reason] }
}

/** A date known to the year, the month or the day: 1965, 3/1965, 17/3/1965. As strict as `DayField`. */
export function PartialDateField({ value, onChange, error, onBlur, ...input }: Props) {
  const [text, setText] = useState(value ? showPartialDate(value) : '')
  const [isTouched, setIsTouched] = useState(false)
  const inputRef = useRef<HTMLInputElement>(null)
  const { date, problem } = read(text)

  // A value set from outside replaces the text; our own typing does not.
  const reported = useRef(value)
  useEffect(() => {
    if (value === reported.current) return
    reported.current = value
    setText(value ? showPartialDate(value) : '')
  }, [value])

  // The form may not be sent while the text is unreadable: its value would silently be “no date”.
  useEffect(() => inputRef.current?.setCustomValidity(problem ?? ''), [problem])

  const type = (typed: string) => {
    setText(typed)
    const next = read(typed).date
    reported.current = next
    if (next !== value) onChange(next)
  }
  return (
    <TextInput
      placeholder={strings.partialDateHint}
      autoComplete="off"
      inputMode="numeric"
      {...input}
      ref={inputRef}
      value={text}
      error={isTouched && problem ? problem : error}
      onChange={(event) => type(event.currentTarget.value)}
      onInvalid={(event: SyntheticEvent) => {
        event.preventDefault() // our sentence under the field, not the browser's balloon
        setIsTouched(true)
        inputRef.current?.focus()
      }}
      onBlur={(event) => {
        setIsTouched(true)
        if (date) setText(showPartialDate(date))
        onBlur?.(event)
      }}
    />
  )
}
