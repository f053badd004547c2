import { existsSync, readdirSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { inQuarantine } from '@electron/features/imports/imports.quarantine'
import { expect, it } from 'vitest'
import { openOffice } from '../../support/office'
import { openFile, sample } from './import-office'

it('leaves alone the copy that another task is reading', async () => {
  const office = await openOffice()
  const { root } = office.workspace
  await inQuarantine({ root, source: sample('to-chuc.xlsx') }, async (copy) => {
    await openFile(office, sample('dang-vien.xlsx'))
    expect(existsSync(copy.path)).toBe(true)
  })
  expect(readdirSync(path.join(root, 'quarantine'))).toEqual([])
})

it('clears away what a crash left behind', async () => {
  const office = await openOffice()
  const folder = path.join(office.workspace.root, 'quarantine')
  await mkdir(folder)
  await writeFile(path.join(folder, 'bo-lai.xlsx'), 'PK')
  await openFile(office, sample('to-chuc.xlsx'))
  expect(readdirSync(folder)).toEqual([])
})
