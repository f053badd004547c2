import { Anchor, Group, Radio, Switch, Text } from '@mantine/core'
import type {
  MergeField,
  MergeRecord,
  MergeSheet,
} from '@shared/features/duplicates/duplicates.contract'
import { useId, useState } from 'react'
import { Link } from 'wouter'
import classes from './Duplicates.module.css'
import { duplicatesStrings as strings } from './duplicates.strings'
import { columnName, isSensitive, storedWords, tableName } from './stored-words'
import type { Merging } from './use-merge'

interface Props {
  readonly sheet: MergeSheet
  readonly merging: Merging
}

const hasWords = ({ values }: MergeField) => values.some((value) => value !== null && value !== '')
const isDiffering = ({ values }: MergeField) => values.some((value) => value !== values[0])

/** Column by column, record beside record: where they differ, which one to keep. */
export function FieldTable({ sheet, merging }: Props) {
  const [isShort, setIsShort] = useState(true)
  const [showNumbers, setShowNumbers] = useState(false)
  const known = sheet.fields.filter(hasWords)
  const fields = isShort ? known.filter(isDiffering) : known
  return (
    <div>
      <Group gap="lg" mb="xs">
        <Switch
          size="sm"
          label={strings.onlyDiffering}
          checked={isShort}
          onChange={() => setIsShort(!isShort)}
        />
        {fields.some(({ column }) => isSensitive(column)) && (
          <Switch
            size="sm"
            label={strings.showNumbers}
            checked={showNumbers}
            onChange={() => setShowNumbers(!showNumbers)}
          />
        )}
      </Group>
      <table className={classes.fields} aria-label={strings.compare}>
        <thead>
          <tr>
            <th scope="col">{strings.field}</th>
            {sheet.records.map((record, at) => (
              <RecordHead key={record.id} record={record} order={at + 1} />
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <FieldRow
              key={field.column}
              {...{ field, merging, showNumbers }}
              records={sheet.records}
            />
          ))}
        </tbody>
      </table>
      <Text size="sm" c="dimmed" mt="xs">
        {fields.length === 0 ? `${strings.nothingDiffers} ` : ''}
        {strings.notesJoined}
      </Text>
    </div>
  )
}

function RecordHead({ record, order }: { readonly record: MergeRecord; readonly order: number }) {
  const { references } = record
  const what = references.map(({ table, count }) =>
    strings.referenced({ count, what: tableName(table) }),
  )
  return (
    <th scope="col">
      <Anchor component={Link} href={`/ca-nhan/${record.id}`} fw={600} title={strings.openRecord}>
        {strings.record(order)}
      </Anchor>
      <Text size="xs" c="dimmed" className="figures">
        {what.length === 0 ? strings.referencedByNone : what.join(', ')}
      </Text>
    </th>
  )
}

interface RowProps {
  readonly field: MergeField
  readonly records: readonly MergeRecord[]
  readonly merging: Merging
  readonly showNumbers: boolean
}

function FieldRow({ field, records, merging, showNumbers }: RowProps) {
  const { column, values } = field
  const name = useId()
  const chosen = merging.sourceOf(column)
  const canChoose = isDiffering(field)
  return (
    <tr>
      <th scope="row">{columnName(column)}</th>
      {records.map(({ id }, at) => {
        const words = storedWords(column, values[at] ?? null, showNumbers) ?? strings.blank
        return (
          <td key={id}>
            {canChoose ? (
              <Radio
                name={name}
                size="sm"
                label={words}
                aria-label={`${strings.choose({ field: columnName(column), order: at + 1 })}: ${words}`}
                checked={chosen === id}
                onChange={() => merging.setSource(column, id)}
              />
            ) : (
              words
            )}
          </td>
        )
      })}
    </tr>
  )
}
