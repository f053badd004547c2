import type {
  MoreAction,
  OrganisationSlots,
} from '@renderer/features/organisation/organisation.slots'
import type { OrganisationDetail } from '@shared/features/organisation/organisation.contract'
import {
  IconArrowMerge,
  IconArrowsSplit,
  IconCircleOff,
  IconDoorEnter,
  IconDoorExit,
  IconStairs,
} from '@tabler/icons-react'
import { EffectPanel } from './EffectPanel'
import { MoreDialog } from './MoreDialog'
import { Origins } from './Origins'
import { actionStrings as strings } from './reorganisation.strings'

/** What can be done with one organisation beyond its name and place. */
function moreActions({ closedOn }: OrganisationDetail): readonly MoreAction[] {
  if (closedOn !== null) return []
  return [
    { what: 'relevel', label: strings.relevel, icon: IconStairs },
    { what: 'merge', label: strings.merge, icon: IconArrowMerge },
    { what: 'split', label: strings.split, icon: IconArrowsSplit },
    { what: 'handOver', label: strings.handOver, icon: IconDoorExit },
    { what: 'dissolve', label: strings.dissolve, icon: IconCircleOff, isDangerous: true },
  ]
}

/** Adds reorganisation to the page of organisations. */
export const reorganisationSlots: OrganisationSlots = {
  Effect: EffectPanel,
  Origins,
  moreActions,
  treeAction: { what: 'receive', label: strings.receive, icon: IconDoorEnter },
  MoreDialog,
}
