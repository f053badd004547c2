import { awardCataloguePages } from './help.award-catalogue.catalogue'
import { awardPages } from './help.awards.catalogue'
import { calendarPages } from './help.calendar.catalogue'
import { certificatePages } from './help.certificates.catalogue'
import { comparisonPages } from './help.comparisons.catalogue'
import { councilPages } from './help.council.catalogue'
import { cyclePages } from './help.cycle.catalogue'
import { dossierPages } from './help.dossiers.catalogue'
import { dutyPages } from './help.duties.catalogue'
import { exemplarPages } from './help.exemplars.catalogue'
import { importPages } from './help.imports.catalogue'
import type { HelpPage } from './help.model'
import { movementPages } from './help.movement.catalogue'
import { organisationPages } from './help.organisation.catalogue'
import { peoplePages } from './help.people.catalogue'
import { pledgePages } from './help.pledges.catalogue'
import { printingPages } from './help.printing.catalogue'
import { ratingPages } from './help.ratings.catalogue'
import { registrationPages } from './help.registrations.catalogue'
import { startPages } from './help.start.catalogue'
import { systemPages } from './help.system.catalogue'
import { targetPages } from './help.targets.catalogue'

/** In the order of the rail, which is the order in which the work is done. */
export const helpPages: readonly HelpPage[] = [
  ...startPages,
  ...calendarPages,
  ...cyclePages,
  ...targetPages,
  ...pledgePages,
  ...comparisonPages,
  ...movementPages,
  ...registrationPages,
  ...exemplarPages,
  ...awardPages,
  ...printingPages,
  ...certificatePages,
  ...dossierPages,
  ...councilPages,
  ...dutyPages,
  ...organisationPages,
  ...peoplePages,
  ...ratingPages,
  ...importPages,
  ...awardCataloguePages,
  ...systemPages,
]

export const findHelpPage = (id: string): HelpPage | undefined =>
  helpPages.find((page) => page.id === id)

/** The page for the screen at an address: the closest pattern; the first page where there is none. */
export function helpForScreen(address: string): HelpPage | undefined {
  const fits = helpPages.flatMap((page) =>
    page.screens
      .filter((pattern) => matches(pattern, address))
      .map((pattern) => ({ page, pattern })),
  )
  const closest = fits.toSorted((a, b) => literalParts(b.pattern) - literalParts(a.pattern))[0]
  return closest?.page ?? helpPages[0]
}

/** `/to-chuc/:id` fits `/to-chuc/5`; an address may have a query, which says nothing here. */
function matches(pattern: string, address: string): boolean {
  const [wanted, given] = [partsOf(pattern), partsOf(address.split('?')[0] ?? '')]
  return (
    wanted.length === given.length &&
    wanted.every((part, at) => part.startsWith(':') || part === given[at])
  )
}

const partsOf = (address: string): readonly string[] => address.split('/').filter(Boolean)
const literalParts = (pattern: string): number =>
  partsOf(pattern).filter((part) => !part.startsWith(':')).length
