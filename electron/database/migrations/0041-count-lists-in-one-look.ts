import type { MigrationTx } from '../migrate'
import { placeAtOnce } from './0041/place-at-once'

/**
 * A list of thousands finds its places in the index of people in one look at each person: the end of
 * a pause (migration 0029) worked out the code of every name four times, and went back to every
 * person for the organisation (migration 0040). And the triggers of the change log, made anew after
 * every upgrade, look up once instead of twice which record is open.
 */
export async function up(tx: MigrationTx): Promise<void> {
  await placeAtOnce(tx)
}
