import { Button } from '@mantine/core'
import { ActionBar } from '@renderer/ui/ActionBar'
import { PersonId } from '@shared/features/people/people.ids'
import { peopleStrings } from '@shared/features/people/people.strings'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useState } from 'react'
import { rosterStrings as strings } from './people.strings'
import { TransferDialog } from './TransferDialog'

interface Props {
  readonly keys: ReadonlySet<string>
  readonly onClear: () => void
}

/** What can be done with everyone selected at once. */
export function PeopleSelection({ keys, onClear }: Props) {
  const [isMoving, setIsMoving] = useState(false)
  return (
    <>
      <ActionBar count={keys.size} onClear={onClear}>
        <Button
          variant="default"
          leftSection={<IconArrowsExchange size={18} stroke={1.75} aria-hidden />}
          onClick={() => setIsMoving(true)}
        >
          {strings.transfer}
        </Button>
      </ActionBar>
      {isMoving && (
        <TransferDialog
          personIds={Array.from(keys, (id) => PersonId.parse(id))}
          who={peopleStrings.people(keys.size)}
          onClose={() => setIsMoving(false)}
          onMoved={onClear}
        />
      )}
    </>
  )
}
