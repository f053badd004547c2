import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { PledgeId } from '@shared/features/pledges/pledges.ids'
import { expect, it } from 'vitest'
import { readParagraphs } from '../../documents/word-files'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { temporaryFolder } from '../../support/office'
import { movement, registerCollective, taskId } from '../registrations/registration-samples'

async function drafted() {
  const sample = await movement()
  const { office, campaignId, health, law } = sample
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  await registerCollective(sample, health, { year: 2023 })
  const { drafted } = await office.do('pledges.draft', {
    ...{ campaignId, year: 2023, shape: 'each', organisationIds: [health, law] },
    ...{ groupIds: [], signingOn: null },
  })
  return { office, first: drafted[0]!, second: drafted[1]! }
}

async function wordOf({ office }: Awaited<ReturnType<typeof drafted>>, id: PledgeId) {
  const file = path.join(temporaryFolder(), 'giao-uoc.docx')
  office.desk.answer(file)
  const saved = await office.do('pledges.saveDocx', { ids: [id], taskId: taskId() })
  expect(saved).toEqual({ name: 'giao-uoc.docx' })
  return readParagraphs(readFileSync(file))
}

it('R-148: saves a pledge in Word with its parties, its contents and room to sign', async () => {
  const sample = await drafted()
  const lines = await wordOf(sample, sample.first)
  expect(lines).toContain('GIAO ƯỚC THI ĐUA “ĐỒNG KHỞI MỚI” NĂM 2023')
  expect(lines).toContain('Hôm nay, ngày 17 tháng 01 năm 2023, tại Bến Tre, chúng tôi gồm:')
  expect(lines.join('\n')).toMatch(/\n1\. Đảng bộ Sở Y tế – Bí thư\n/u)
  const { items } = await sample.office.do('pledges.get', { id: sample.first })
  expect(lines).toContain(items[0]?.content)
  expect(lines).toContain('Các bên')
  expect(lines.slice(lines.indexOf('Ký tên'))).toContain('Đảng bộ Sở Y tế')
  expect(lines).toContain('(chứng kiến)')
  expect(lines).toContain(demoSigner.fullName)
})

it('leaves out the table of contents where none is promised, and says when a pledge is gone', async () => {
  const sample = await drafted()
  const lines = await wordOf(sample, sample.second)
  expect(lines).not.toContain('Bên thực hiện')
  expect(lines).toContain('Ký tên')

  await sample.office.do('pledges.remove', { ids: [sample.second] })
  const reply = await sample.office.call('pledges.saveDocx', {
    ...{ ids: [sample.second], taskId: taskId() },
  })
  expect(reply).toMatchObject({ ok: false, error: { code: 'pledges.gone' } })
})

it('saves several pledges as one file, each with its own heading, and none when one is gone', async () => {
  const { office, first, second } = await drafted()
  const file = path.join(temporaryFolder(), 'nhieu.docx')
  office.desk.answer(file)
  await office.do('pledges.saveDocx', { ids: [first, second], taskId: taskId() })
  const lines = await readParagraphs(readFileSync(file))
  const heading = 'GIAO ƯỚC THI ĐUA “ĐỒNG KHỞI MỚI” NĂM 2023'
  expect(lines.filter((line) => line === heading)).toHaveLength(2)
  expect(lines.join('\n')).toMatch(/1\. Đảng bộ Sở Y tế.*1\. Đảng bộ Sở Tư pháp/su)
  await office.do('pledges.remove', { ids: [second] })
  expect(
    await office.call('pledges.saveDocx', { ids: [first, second], taskId: taskId() }),
  ).toMatchObject({ ok: false, error: { code: 'pledges.gone' } })
})
