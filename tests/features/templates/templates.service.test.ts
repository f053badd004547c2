import { mkdirSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { templateCatalogue } from '@shared/features/templates/templates.catalogue'
import type { TemplateRef } from '@shared/features/templates/templates.contract'
import { templateKinds } from '@shared/features/templates/templates.kinds'
import { expect, it } from 'vitest'
import { readParagraphs, wordTemplate } from '../../documents/word-files'
import { taskId } from '../../support/backups'
import { type Office, openOffice } from '../../support/office'

const decision = { kind: 'awardDecision', format: '2026' } as const
const run = (ref: TemplateRef) => ({ ...ref, taskId: taskId() })

async function officeWith(...paragraphs: string[]) {
  const office = await openOffice({ today: '2026-09-25' })
  if (paragraphs.length > 0) await writeOwn(office, ...paragraphs)
  return office
}

async function writeOwn(office: Office, ...paragraphs: string[]) {
  const own = path.join(office.workspace.root, 'templates', 'quyet-dinh-khen-thuong-2026.docx')
  mkdirSync(path.dirname(own), { recursive: true })
  await writeFile(own, await wordTemplate(...paragraphs))
  return own
}

it('opens a copy of its own to be edited, keeps what was edited, and puts it aside again', async () => {
  const office = await officeWith()
  await office.do('templates.edit', run(decision))
  const [own = ''] = office.desk.opened
  expect(path.basename(own)).toBe('quyet-dinh-khen-thuong-2026.docx')
  await writeOwn(office, 'Mẫu riêng')
  await office.do('templates.edit', run(decision))
  expect(await readParagraphs(await readFile(own))).toEqual(['Mẫu riêng'])

  await office.do('templates.reset', run(decision))
  const [aside = ''] = await readdir(path.dirname(own))
  expect(aside).toMatch(/^quyet-dinh-khen-thuong-2026-\d+\.docx$/u)
  expect(await readParagraphs(await readFile(path.join(path.dirname(own), aside)))).toEqual([
    'Mẫu riêng',
  ])
  expect(await office.call('templates.reset', run(decision))).toMatchObject({
    ok: false,
    error: { code: 'templates.noOwn' },
  })
})

it('lists every template, and which of them are the office’s own', async () => {
  const office = await officeWith('{số quyết định}')
  const all = await office.do('templates.list', {})
  // Each kind in two profiles, but forms of our own, which have one.
  const formats = templateKinds.map((kind) => (templateCatalogue[kind].hasFormats ? 2 : 1))
  expect(all).toHaveLength(formats.reduce<number>((sum, count) => sum + count, 0))
  const own = all.filter(({ isOwn }) => isOwn)
  expect(own).toEqual([{ ...decision, isOwn: true, changedAt: expect.any(String) }])
})

it('checks the office’s own: unknown fields with proposals, misplaced ones, those left out', async () => {
  const office = await officeWith('{số quyết địnk} {uỷ viên}', '{họ tên}', '{CẤP UỶ CẤP TRÊN}')
  const check = await office.do('templates.check', decision)
  expect(check).toMatchObject({ isOwn: true, broken: null })
  expect(check.unknown[0]).toEqual({ tag: '{số quyết địnk}', nearest: ['{số quyết định}'] })
  expect(check.unknown.map(({ tag }) => tag)).toEqual(['{số quyết địnk}', '{uỷ viên}'])
  expect(check.misplaced).toEqual([{ tag: '{họ tên}', loop: '{#cá nhân}' }])
  expect(check.unused).toContain('{nơi và ngày ban hành}')
  expect(check.unused).not.toContain('{cấp ủy cấp trên}')
})

it.each([
  ['{#căn cứ}- {nội dung}', '{#căn cứ}'],
  ['{số quyết định', 'số quyết định'],
])('says what breaks %s', async (paragraph, named) => {
  const office = await officeWith(paragraph)
  const { broken } = await office.do('templates.check', decision)
  expect(broken).toContain(named)
})

it('finds the built-in templates good', async () => {
  const office = await officeWith()
  expect(await office.do('templates.check', decision)).toEqual({
    ...{ isOwn: false, broken: null, unknown: [], misplaced: [], unused: [] },
  })
})

it('tries a template out with invented data, and refuses one it cannot fill', async () => {
  const office = await officeWith('Mẫu riêng: {số quyết định}')
  await office.do('templates.tryOut', run(decision))
  const [copy = ''] = office.desk.opened
  expect(await readParagraphs(await readFile(copy))).toEqual(['Mẫu riêng: Số 05-QĐ/ĐUK'])
  await writeOwn(office, '{không có}')
  expect(await office.call('templates.tryOut', run(decision))).toMatchObject({
    ok: false,
    error: { code: 'documents.unknownTags' },
  })
})

it('says tag by tag what the sample document would hold, and opens nothing', async () => {
  const office = await officeWith(
    '{số quyết định} {uỷ viên}',
    '{#cá nhân}{họ tên}: {SỐ QUYẾT ĐỊNH}{/cá nhân}',
  )
  const { broken, tags } = await office.do('templates.sample', decision)
  expect(broken).toBeNull()
  expect(tags).toMatchObject([
    { tag: '{số quyết định}', loop: null, kind: 'text', values: ['Số 05-QĐ/ĐUK'] },
    { tag: '{uỷ viên}', loop: null, kind: 'unknown' },
    { tag: '{#cá nhân}', loop: null, kind: 'rows', isPrinted: true },
    { tag: '{họ tên}', loop: '{#cá nhân}', kind: 'text' },
  ])
  expect(office.desk.opened).toEqual([])
  await writeOwn(office, '{số quyết định')
  expect(await office.do('templates.sample', decision)).toMatchObject({
    broken: expect.stringContaining('số quyết định'),
    tags: [],
  })
})

it('fills every tag of every built-in template', async () => {
  const office = await officeWith()
  for (const ref of await office.do('templates.list', {})) {
    const { kind, format } = ref
    const { broken, tags } = await office.do('templates.sample', { kind, format })
    expect(broken, kind).toBeNull()
    expect(tags.length, kind).toBeGreaterThan(0)
    expect(
      tags.filter((tag) => tag.kind === 'unknown'),
      kind,
    ).toEqual([])
  }
})

it('says of what a part left out holds that it is not printed', async () => {
  const office = await officeWith()
  const ref = { kind: 'letter', format: '2026' } as const
  const { tags } = await office.do('templates.sample', ref)
  const leftOut = tags.filter(({ isPrinted }) => !isPrinted).map(({ tag }) => tag)
  expect(leftOut).toEqual(['{kính gửi}'])
})
