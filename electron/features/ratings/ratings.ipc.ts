import type { Handlers } from '@electron/ipc/context'
import type { fourGoodContract } from '@shared/features/ratings/four-good.contract'
import type { ratingsContract } from '@shared/features/ratings/ratings.contract'
import { countFourGood, listFourGood, readChecklist } from './four-good.queries'
import { saveChecklist, setFourGood } from './four-good.service'
import { listChains } from './ratings.chains.queries'
import { listBehind } from './ratings.drill.queries'
import { printRatings, saveRatingsPdf, saveRatingsXlsx } from './ratings.files'
import { listToRate } from './ratings.grid.queries'
import { listYears, yearsOfSubject } from './ratings.history.queries'
import { dropRule, putRule, rate } from './ratings.service'
import { listRules, ratingSummary, ratingTables } from './ratings.tables.queries'

export const ratingsHandlers: Handlers<typeof ratingsContract & typeof fourGoodContract> = {
  'ratings.years': (_, { db, today }) => listYears(db, today),
  'ratings.grid': (grid, { db, today }) => listToRate(db, grid, today),
  'ratings.summary': (scope, { db, today }) => ratingSummary(db, scope, today),
  'ratings.set': rate,
  'ratings.tables': (scope, { db, today }) => ratingTables(db, scope, today),
  'ratings.saveXlsx': saveRatingsXlsx,
  'ratings.savePdf': saveRatingsPdf,
  'ratings.print': printRatings,
  'ratings.drill': (drill, { db, today }) => listBehind(db, drill, today),
  'ratings.chains': (list, { db, today }) => listChains(db, list, today),
  'ratings.subject': (which, { db }) => yearsOfSubject(db, which),
  'ratings.rules': (_, { db }) => listRules(db),
  'ratings.putRule': putRule,
  'ratings.dropRule': dropRule,
  'fourGood.grid': (grid, { db, today }) => listFourGood(db, grid, today),
  'fourGood.counts': (scope, { db, today }) => countFourGood(db, scope, today),
  'fourGood.set': setFourGood,
  'fourGood.checklist': (which, { db }) => readChecklist(db, which),
  'fourGood.saveChecklist': saveChecklist,
}
