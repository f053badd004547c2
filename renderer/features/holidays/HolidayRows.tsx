import { ActionIcon, Select, TextInput } from '@mantine/core'
import { DayField } from '@renderer/ui/DayField'
import { shortWeekdayNames, weekdayOf } from '@shared/core/vietnamese-weekdays'
import { occasions } from '@shared/features/holidays/holidays.kinds'
import { dayKindNames, occasionNames } from '@shared/features/holidays/holidays.strings'
import { IconX } from '@tabler/icons-react'
import classes from './Holidays.module.css'
import type { HolidayRow } from './holiday-drafts'
import { holidaysStrings as strings } from './holidays.strings'

interface Props {
  readonly rows: readonly HolidayRow[]
  readonly onChange: (rows: readonly HolidayRow[]) => void
}

/** One line for each day off and each weekend day worked. */
export function HolidayRows({ rows, onChange }: Props) {
  const change = (row: HolidayRow, changed: Partial<HolidayRow>) =>
    onChange(rows.map((each) => (each.key === row.key ? { ...each, ...changed } : each)))
  return (
    <table className={classes.rows}>
      <thead>
        <tr>
          <th scope="col">{strings.weekday}</th>
          <th scope="col">{strings.day}</th>
          <th scope="col">{strings.occasion}</th>
          <th scope="col">{strings.name}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <Row
            key={row.key}
            row={row}
            ordinal={at + 1}
            onChange={(changed) => change(row, changed)}
            onRemove={() => onChange(rows.filter(({ key }) => key !== row.key))}
          />
        ))}
      </tbody>
    </table>
  )
}

const options = occasions.map((value) => ({ value, label: occasionNames[value] }))

interface RowProps {
  readonly row: HolidayRow
  readonly ordinal: number
  readonly onChange: (changed: Partial<HolidayRow>) => void
  readonly onRemove: () => void
}

function Row({ row, ordinal, onChange, onRemove }: RowProps) {
  const { day, kind, occasion, title } = row
  return (
    <tr>
      <td>{day === null ? '' : shortWeekdayNames[weekdayOf(day)]}</td>
      <td>
        <DayField
          label=""
          aria-label={strings.dayOf(ordinal)}
          value={day}
          onChange={(next) => onChange({ day: next })}
        />
      </td>
      <td>
        {kind === 'working' ? (
          dayKindNames.working
        ) : (
          <Select
            aria-label={strings.occasionOf(ordinal)}
            allowDeselect={false}
            data={options}
            value={occasion}
            onChange={(value) => value !== null && onChange({ occasion: value })}
          />
        )}
      </td>
      <td>
        <TextInput
          aria-label={strings.nameOf(ordinal)}
          maxLength={120}
          value={title}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
      </td>
      <td>
        <ActionIcon
          variant="subtle"
          color="xam"
          size={32}
          aria-label={strings.remove(ordinal)}
          onClick={onRemove}
        >
          <IconX size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  )
}
