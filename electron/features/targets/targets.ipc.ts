import type { Handlers } from '@electron/ipc/context'
import type { targetsContract } from '@shared/features/targets/targets.contract'
import type { targetUnitsContract } from '@shared/features/targets/targets.units.contract'
import { rowsBehind } from './targets.behind.queries'
import { addFromCatalogue, listOffers } from './targets.catalogue.service'
import { setFigures } from './targets.figures.service'
import { listLines, targetDetail, targetYears } from './targets.lines'
import {
  printTargets,
  printUnits,
  saveTargetsPdf,
  saveTargetsXlsx,
  saveUnitsXlsx,
} from './targets.paper'
import { createTarget, editTarget, removeTarget } from './targets.service'
import { strayFigures } from './targets.stray.service'
import { figureGrid, listUnits, targetTree } from './targets.units.queries'

export const targetsHandlers: Handlers<typeof targetsContract> = {
  'targets.list': (filter, { db, today }) => listLines(db, filter, today),
  'targets.years': (_, { db, today }) => targetYears(db, today),
  'targets.get': (question, { db, today }) => targetDetail(db, question, today),
  'targets.create': createTarget,
  'targets.edit': editTarget,
  'targets.stray': (asked, { db }) => strayFigures(db, asked),
  'targets.remove': removeTarget,
  'targets.catalogue': (_, { db }) => listOffers(db),
  'targets.addFromCatalogue': addFromCatalogue,
  'targets.saveXlsx': saveTargetsXlsx,
  'targets.savePdf': saveTargetsPdf,
  'targets.print': printTargets,
}

export const targetUnitsHandlers: Handlers<typeof targetUnitsContract> = {
  'targets.units': (filter, { db, today }) => listUnits(db, filter, today),
  'targets.grid': (grid, { db, today }) => figureGrid(db, grid, today),
  'targets.tree': (question, { db, today }) => targetTree(db, question, today),
  'targets.behind': (question, { db, today }) => rowsBehind(db, question, today),
  'targets.setFigures': setFigures,
  'targets.saveUnitsXlsx': saveUnitsXlsx,
  'targets.printUnits': printUnits,
}
