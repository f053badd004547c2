import type { OrganisationLevel } from '@shared/features/organisation/organisation.kinds'
import {
  type Icon,
  IconBuilding,
  IconBuildingBank,
  IconBuildingCommunity,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react'

/** A committee is a building, a cell is people; the words stand beside it wherever it matters. */
export const levelIcons: Readonly<Record<OrganisationLevel, Icon>> = {
  bloc: IconBuildingBank,
  'base-committee': IconBuildingCommunity,
  'base-cell': IconUsersGroup,
  'section-committee': IconBuilding,
  cell: IconUsers,
}
