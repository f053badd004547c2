import { Textarea, TextInput } from '@mantine/core'
import type { ImportField } from '@shared/features/imports/imports.kinds'
import type { CheckedRow } from '@shared/features/imports/imports.reports'
import { fieldLabel } from '@shared/features/imports/imports.strings'
import { type KeyboardEvent, useState } from 'react'
import classes from './ImportPage.module.css'
import { wizardStrings } from './imports.strings'

const strings = wizardStrings.check

interface Props {
  readonly row: CheckedRow
  readonly field: ImportField
  readonly text: string
  /** Which row, in words. */
  readonly place: string
  readonly onFix: (text: string) => void
}

/** A cell of the list as it will be read: a click opens it, Enter keeps the change, Esc drops it. */
export function EditableCell({ row, field, text, place, onFix }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  if (row.rowNumber === null) return <span>{text}</span> // the implied Bloc has no cells
  const label = strings.edit(fieldLabel(field).toLocaleLowerCase('vi'), place)
  if (draft === null) {
    const problem = row.problems.find((each) => each.field === field)
    return (
      <button
        type="button"
        className={classes.cell}
        data-severity={problem?.severity}
        data-fixed={row.fixed.includes(field) || undefined}
        aria-label={`${label}: ${text}`}
        title={problem?.sentence ?? text}
        onClick={() => setDraft(text)}
      >
        <span className={classes.clamped}>{text}</span>
      </button>
    )
  }
  const keep = () => {
    if (draft !== text) onFix(draft)
    setDraft(null)
  }
  // A citation is mended as a whole, not through a slit.
  const isLong = field === 'achievement' || field === 'note'
  const Input = isLong ? Textarea : TextInput
  return (
    <Input
      size="xs"
      w="100%"
      {...(isLong && { autosize: true, minRows: 3, maxRows: 8 })}
      aria-label={label}
      autoFocus
      value={draft}
      onChange={(event: { readonly currentTarget: { readonly value: string } }) =>
        setDraft(event.currentTarget.value)
      }
      onBlur={keep}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') keep()
        if (event.key === 'Escape') setDraft(null)
      }}
    />
  )
}
