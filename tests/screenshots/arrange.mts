import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import type { LocalDate } from '@shared/core/local-date'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import type { InputOf, OutputOf, ProcedureName } from '@shared/ipc/app-contract'

// Steps that only arrange what is to be seen.

/** Through the bridge of the window. @throws Error on a refusal */
export async function ask<N extends ProcedureName>(
  page: Page,
  name: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> {
  // Of all procedures together the types grow past what the compiler unites; this one's are known here.
  const asked: readonly [ProcedureName, unknown] = [name, input]
  const reply = await page.evaluate(
    ([procedure, given]) => window.app.call(procedure, given as never),
    asked,
  )
  if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`)
  return reply.value as OutputOf<N>
}

/** Dialogs of the system would wait for a hand: as if each were closed. */
export const closeSystemDialogs = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] })
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' })
    dialog.showMessageBoxSync = () => 1
  })

const founded = '2020-08-19' as LocalDate

export const setUpCommittee = (page: Page) =>
  ask(page, 'committee.setUp', {
    identity: {
      validFrom: founded,
      upperBody: 'ĐẢNG BỘ TỈNH MẪU',
      name: 'ĐẢNG ỦY KHỐI CƠ QUAN - DOANH NGHIỆP TỈNH MẪU',
      shortName: 'Đảng ủy Khối',
      standingBody: 'BAN THƯỜNG VỤ',
      symbol: 'ĐUK',
      place: 'Tỉnh Mẫu',
      term: '2020-2025',
    },
    signer: {
      fullName: 'Nguyễn Văn Thí Dụ',
      position: 'BÍ THƯ',
      authority: 'T/M BAN THƯỜNG VỤ',
      validFrom: founded,
      isDefault: true,
    },
  })

/** From the nominations that the sample has passed. */
export async function draftDecision(page: Page): Promise<DecisionId> {
  const rounds = await ask(page, 'rounds.list', {})
  for (const { id: roundId } of rounds) {
    const { rows } = await ask(page, 'nominations.list', { roundId, level: 'bloc', limit: 500 })
    if (!rows.some(({ status }) => status === 'passed')) continue
    const { id } = await ask(page, 'decisions.draft', { roundId })
    return id
  }
  throw new Error('the sample has no round with passed nominations')
}

/** The file that is in use no longer is a database. The program must not be running. */
export function damageOfficeData(dataFolder: string): void {
  const office = path.join(dataFolder, 'office')
  const files = readdirSync(office, { recursive: true, encoding: 'utf8' })
  const file = files.find((name) => name.endsWith('app.db'))
  if (file === undefined) throw new Error(`no database under ${office}`)
  writeFileSync(path.join(office, file), Buffer.alloc(64 * 1024, 'x'))
}
