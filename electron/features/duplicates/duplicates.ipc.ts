import type { Handlers } from '@electron/ipc/context'
import type { duplicatesContract } from '@shared/features/duplicates/duplicates.contract'
import { dismissPairs, takeBackDismissal } from './duplicates.dismiss.service'
import { findDuplicates } from './duplicates.find'
import { mergePeople } from './duplicates.merge.service'
import { listDismissed, reviewPairs, similarPeople } from './duplicates.queries'
import { mergeSheet } from './duplicates.sheet'

export const duplicatesHandlers: Handlers<typeof duplicatesContract> = {
  'duplicates.find': findDuplicates,
  'duplicates.review': ({ pairs }, { db }) => reviewPairs(db, pairs),
  'duplicates.dismissed': (_, { db }) => listDismissed(db),
  'duplicates.similar': (typed, { db }) => similarPeople(db, typed),
  'duplicates.compare': ({ personIds }, { db }) => mergeSheet(db, personIds),
  'duplicates.merge': mergePeople,
  'duplicates.dismiss': dismissPairs,
  'duplicates.takeBack': takeBackDismissal,
}
