import { Button, Text } from '@mantine/core'
import { ActionBar } from '@renderer/ui/ActionBar'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { PersonId } from '@shared/features/people/people.ids'
import { peopleStrings } from '@shared/features/people/people.strings'
import {
  IconArrowsExchange,
  IconBriefcase,
  IconFileSpreadsheet,
  IconPrinter,
  IconTag,
} from '@tabler/icons-react'
import { type ComponentType, useState } from 'react'
import { CategoryDialog } from './CategoryDialog'
import { PositionDialog } from './PositionDialog'
import { rosterStrings as strings } from './people.strings'
import { TransferDialog } from './TransferDialog'

/** What a later feature can do with everyone selected, as a button. */
export type PeopleAction = ComponentType<{
  readonly personIds: readonly PersonId[]
  readonly onDone: () => void
}>

interface Props {
  readonly keys: ReadonlySet<string>
  readonly onClear: () => void
  readonly onPaper: (target: 'xlsx' | 'print') => void
  readonly actions: readonly PeopleAction[]
}

/** People that one command takes: more is an import, or the filter was forgotten. */
const most = 5000

/** What can be done with everyone selected at once. */
export function PeopleSelection({ keys, onClear, onPaper, actions }: Props) {
  const [dialog, setDialog] = useState<'transfer' | 'category' | 'position' | null>(null)
  const tooMany = keys.size > most
  const personIds = Array.from(keys, (id) => PersonId.parse(id))
  const subject = {
    personIds,
    who: peopleStrings.people(keys.size),
    onClose: () => setDialog(null),
  }
  const lesser = [
    {
      label: strings.changePosition,
      icon: IconBriefcase,
      run: () => setDialog('position'),
      isDisabled: tooMany,
    },
    { label: strings.saveXlsx, icon: IconFileSpreadsheet, run: () => onPaper('xlsx') },
    { label: strings.print, icon: IconPrinter, run: () => onPaper('print') },
  ]
  return (
    <>
      <ActionBar count={keys.size} onClear={onClear}>
        {tooMany && <Text size="sm">{strings.atMost(most)}</Text>}
        <Button
          variant="default"
          disabled={tooMany}
          leftSection={<IconArrowsExchange size={18} stroke={1.75} aria-hidden />}
          onClick={() => setDialog('transfer')}
        >
          {strings.transfer}
        </Button>
        {(tooMany ? [] : actions).map((Action, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the actions are given once and never change
          <Action key={index} personIds={personIds} onDone={onClear} />
        ))}
        <Button
          variant="default"
          disabled={tooMany}
          leftSection={<IconTag size={18} stroke={1.75} aria-hidden />}
          onClick={() => setDialog('category')}
        >
          {strings.setCategory}
        </Button>
        <MoreMenu actions={lesser} subject={subject.who} />
      </ActionBar>
      {dialog === 'transfer' && <TransferDialog {...subject} onMoved={onClear} />}
      {dialog === 'category' && <CategoryDialog {...subject} onDone={onClear} />}
      {dialog === 'position' && <PositionDialog {...subject} />}
    </>
  )
}
