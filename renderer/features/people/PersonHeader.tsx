import { Button } from '@mantine/core'
import { useAppCommand } from '@renderer/lib/api'
import { confirm } from '@renderer/ui/confirm'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { type MenuAction, MoreMenu } from '@renderer/ui/MoreMenu'
import { PageHeader } from '@renderer/ui/PageHeader'
import { showPartialDate } from '@shared/core/partial-date'
import type { PersonDetail } from '@shared/features/people/people.contract'
import { genderLabels, standingsInWords } from '@shared/features/people/people.strings'
import {
  IconArrowsExchange,
  IconBriefcase,
  IconPencil,
  IconTrash,
  IconUserMinus,
} from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { rosterStrings as strings } from './people.strings'

export const backToPeople = { to: '/ca-nhan', label: strings.back }
export type PersonDialog = 'edit' | 'transfer' | 'position' | 'end-party'

interface Props {
  readonly person: PersonDetail
  readonly onDialog: (dialog: PersonDialog) => void
}

/** Who it is at a glance, and what can be done. */
export function PersonHeader({ person, onDialog }: Props) {
  const { fullName } = person
  const { remove, askRemove } = useRemoval(person)
  return (
    <>
      <PageHeader
        title={fullName}
        description={<Glance person={person} />}
        back={backToPeople}
        secondary={
          <>
            <MoreMenu subject={fullName} actions={moreActions(person, onDialog, askRemove)} />
            <Button
              variant="default"
              leftSection={<IconArrowsExchange size={18} stroke={1.75} aria-hidden />}
              onClick={() => onDialog('transfer')}
            >
              {strings.transfer}
            </Button>
          </>
        }
        primary={
          <Button
            leftSection={<IconPencil size={18} stroke={1.75} aria-hidden />}
            onClick={() => onDialog('edit')}
          >
            {strings.edit}
          </Button>
        }
      />
      <ErrorNotice error={remove.error} />
    </>
  )
}

function Glance({ person }: Pick<Props, 'person'>) {
  const current = person.memberships.find(({ validTo }) => validTo === null)
  const place = [current?.position, current?.organisation ?? strings.noOrganisation]
  const facts = [
    person.birthDate && strings.born(showPartialDate(person.birthDate)),
    person.gender && genderLabels[person.gender],
    person.category,
    standingsInWords(person),
  ]
  return (
    <>
      <div>{place.filter(Boolean).join(' · ')}</div>
      <div className="figures">{facts.filter(Boolean).join(' · ')}</div>
    </>
  )
}

function moreActions(
  person: PersonDetail,
  onDialog: Props['onDialog'],
  askRemove: () => void,
): readonly MenuAction[] {
  const isSomewhere = person.memberships.some(({ validTo }) => validTo === null)
  return [
    {
      label: strings.changePosition,
      icon: IconBriefcase,
      run: () => onDialog('position'),
      isDisabled: !isSomewhere,
    },
    {
      label: strings.endParty,
      icon: IconUserMinus,
      run: () => onDialog('end-party'),
      isDisabled: !person.isPartyMember,
    },
    { label: strings.remove, icon: IconTrash, run: askRemove, isDangerous: true },
  ]
}

function useRemoval({ id, fullName }: PersonDetail) {
  const remove = useAppCommand('people.remove')
  const [, navigate] = useLocation()
  const askRemove = async () => {
    const question = {
      title: strings.removeTitle(fullName),
      effect: strings.removeEffect,
      confirmLabel: strings.removeConfirm,
      isDangerous: true,
    }
    if (await confirm(question))
      remove.mutate({ id }, { onSuccess: () => navigate(backToPeople.to) })
  }
  return { remove, askRemove }
}
