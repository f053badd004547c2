import { Button } from '@mantine/core'
import type { useAppTask } from '@renderer/lib/api'
import { showDone } from '@renderer/lib/toasts'
import { MoreMenu } from '@renderer/ui/MoreMenu'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { IconEye, IconEyeOff, IconFileSpreadsheet, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { AddPersonDialog } from './AddPersonDialog'
import { FindDuplicates } from './FindDuplicates'
import { rosterStrings as strings } from './people.strings'
import type { usePeople } from './use-people'

interface Props {
  readonly showCards: boolean
  readonly onShowCards: (show: boolean) => void
  /** Where a new person is put unless another unit is chosen. */
  readonly organisationId: OrganisationId | null
  /** What is on the screen, which is what the file holds. */
  readonly view: ReturnType<typeof usePeople>['view']
  readonly xlsx: ReturnType<typeof useAppTask<'people.saveXlsx'>>
}

export function PeopleHeader({ showCards, onShowCards, organisationId, view, xlsx }: Props) {
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
              leftSection={<IconFileSpreadsheet size={18} stroke={1.75} aria-hidden />}
              loading={xlsx.isPending}
              onClick={() => xlsx.mutate(onPaper(view), { onSuccess: tellSaved })}
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

const onPaper = ({ showCards: _, ...view }: Props['view']) => view

const tellSaved = ({ name }: { readonly name: string | null }) =>
  name !== null && showDone(strings.saved(name))
