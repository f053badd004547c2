import { TextInput } from '@mantine/core'
import type { ImportField } from '@shared/features/imports/imports.kinds'
import type { CheckedRow } from '@shared/features/imports/imports.reports'
import { fieldLabels } from '@shared/features/imports/imports.strings'
import { useState } from 'react'
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
  const label = strings.edit(fieldLabels[field].toLocaleLowerCase('vi'), place)
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
        {text}
      </button>
    )
  }
  const keep = () => {
    if (draft !== text) onFix(draft)
    setDraft(null)
  }
  return (
    <TextInput
      size="xs"
      w="100%"
      aria-label={label}
      autoFocus
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') keep()
        if (event.key === 'Escape') setDraft(null)
      }}
    />
  )
}
