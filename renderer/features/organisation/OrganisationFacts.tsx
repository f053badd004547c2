import { type Fact, FactList } from '@renderer/ui/FactList'
import { showDay } from '@shared/core/local-date'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { OrganisationDetail } from '@shared/features/organisation/organisation.contract'
import {
  kindLabels,
  levelLabels,
  organisationStrings,
} from '@shared/features/organisation/organisation.strings'
import { treeStrings as strings } from './organisation.strings'

interface Props {
  readonly organisation: OrganisationDetail
  /** Party members of it and of all below it. */
  readonly allMembers: number
}

export function OrganisationFacts({ organisation, allMembers }: Props) {
  return <FactList facts={[...identityOf(organisation), ...numbersOf(organisation, allMembers)]} />
}

function identityOf(organisation: OrganisationDetail): readonly Fact[] {
  const { openedOn, closedOn, versions } = organisation
  const { fields } = strings
  return [
    { label: fields.name, value: organisation.name },
    { label: fields.shortName, value: organisation.shortName },
    { label: fields.level, value: levelLabels[organisation.level] },
    { label: fields.kind, value: kindLabels[organisation.kind] },
    { label: fields.parent, value: versions.at(-1)?.parentName ?? organisationStrings.noParent },
    {
      label: fields.openedOn,
      value: openedOn ? showDay(openedOn) : organisationStrings.sinceRecords,
    },
    { label: fields.closedOn, value: closedOn && showDay(closedOn) },
  ]
}

function numbersOf(organisation: OrganisationDetail, allMembers: number): readonly Fact[] {
  const { partyMembers, people, reportedMembers, openChildren } = organisation
  const { fields } = strings
  const reported =
    reportedMembers === null || reportedMembers === allMembers
      ? reportedMembers
      : strings.reportedDiffers({ reported: reportedMembers, listed: allMembers })
  return [
    { label: fields.allMembers, value: formatNumber(allMembers) },
    { label: fields.ownMembers, value: openChildren > 0 ? formatNumber(partyMembers) : null },
    {
      label: fields.otherPeople,
      value: people > partyMembers ? formatNumber(people - partyMembers) : null,
    },
    { label: fields.reported, value: reported },
    { label: fields.children, value: openChildren > 0 ? formatNumber(openChildren) : null },
  ]
}
