import { Checkbox, Group, Stack, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { DuplicateGroup } from '@shared/features/duplicates/duplicates.contract'
import { recordName } from '@shared/features/duplicates/duplicates.strings'
import type { PersonId } from '@shared/features/people/people.ids'
import { useState } from 'react'
import classes from './Duplicates.module.css'
import { duplicatesStrings as strings } from './duplicates.strings'
import { MergeForm } from './MergeForm'
import { ReasonChips } from './ReasonChips'

/** One group record beside record; of three or more, any two can be taken. */
export function ComparePanel({ group }: { readonly group: DuplicateGroup }) {
  const all = group.people.map(({ id }) => id)
  const [left, setLeft] = useState<readonly PersonId[]>([])
  const personIds = all.filter((id) => !left.includes(id))
  const sheet = useAppQuery('duplicates.compare', { personIds }, { keepPrevious: true })
  const isShown = sheet.data?.records.length === personIds.length
  return (
    <>
      <Stack gap="sm" px={20} pt={16}>
        <ReasonChips reasons={group.reasons} />
        {all.length > 2 && <Included {...{ group, left }} onChange={setLeft} />}
        <ErrorNotice error={sheet.error} />
      </Stack>
      {sheet.data && isShown ? (
        <MergeForm key={personIds.join(' ')} sheet={sheet.data} />
      ) : (
        <div className={classes.scroll} />
      )}
    </>
  )
}

interface IncludedProps {
  readonly group: DuplicateGroup
  readonly left: readonly PersonId[]
  readonly onChange: (left: readonly PersonId[]) => void
}

function Included({ group, left, onChange }: IncludedProps) {
  const { people } = group
  const isLast = people.length - left.length <= 2
  return (
    <Group gap="md">
      <Text size="sm" c="dimmed">
        {strings.included}
      </Text>
      {people.map(({ id, ...person }) => {
        const isIn = !left.includes(id)
        return (
          <Checkbox
            key={id}
            label={recordName(person)}
            checked={isIn}
            disabled={isIn && isLast}
            onChange={() => onChange(isIn ? [...left, id] : left.filter((one) => one !== id))}
          />
        )
      })}
    </Group>
  )
}
