import { Button } from '@mantine/core'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import {
  IconEye,
  IconEyeOff,
  IconFileSpreadsheet,
  IconPlus,
  IconPrinter,
} from '@tabler/icons-react'
import { useState } from 'react'
import { AddPersonDialog } from './AddPersonDialog'
import { FindDuplicates } from './FindDuplicates'
import { rosterStrings as strings } from './people.strings'

interface Props {
  readonly showCards: boolean
  readonly onShowCards: (show: boolean) => void
  /** Where a new person is put unless another unit is chosen. */
  readonly organisationId: OrganisationId | null
  readonly onPaper: (target: 'xlsx' | 'print') => void
}

export function PeopleHeader({ showCards, onShowCards, organisationId, onPaper }: Props) {
  const [isAdding, setIsAdding] = useState(false)
  const cards = {
    label: showCards ? strings.hideCards : strings.showCards,
    icon: showCards ? IconEyeOff : IconEye,
    run: () => onShowCards(!showCards),
  }
  return (
    <>
      <PageHeader
        title={strings.title}
        secondary={
          <>
            <MoreMenu actions={[cards]} />
            <FindDuplicates />
            <Button
              variant="default"
              leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
              onClick={() => onPaper('print')}
            >
              {strings.print}
            </Button>
            <Button
              variant="default"
              leftSection={<IconFileSpreadsheet size={18} stroke={1.75} aria-hidden />}
              onClick={() => onPaper('xlsx')}
            >
              {strings.saveXlsx}
            </Button>
          </>
        }
        primary={
          <Button
            leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
            onClick={() => setIsAdding(true)}
          >
            {strings.add}
          </Button>
        }
      />
      {isAdding && <AddPersonDialog {...{ organisationId }} onClose={() => setIsAdding(false)} />}
    </>
  )
}
