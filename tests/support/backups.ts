import type { ProposedKeys } from '@shared/features/backups/backups.contract'
import { type Office, testId } from './office'

let tasks = 900_000
export const taskId = () => testId(++tasks) as never

/** Keys made as a clerk makes them: shown, written down, typed again. */
export async function makeKeys(office: Office): Promise<ProposedKeys> {
  const keys = await office.do('backups.proposeKeys', {})
  const { handle, passphrase } = keys
  await office.do('backups.createKeys', { taskId: taskId(), handle, passphrase })
  return keys
}

/** Chooses a folder in the dialog. @returns its handle */
export async function choosePlace(office: Office, folder: string): Promise<string> {
  office.desk.answer(folder)
  const place = await office.do('backups.choosePlace', {})
  return place!.handle
}
