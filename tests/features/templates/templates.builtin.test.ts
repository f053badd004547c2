import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { assertLoopsPaired, fillTemplate, listTags } from '@electron/documents/docx-template'
import { fieldNames, sampleValues } from '@shared/core/template-fields'
import { fold } from '@shared/core/vietnamese-fold'
import { templateCatalogue } from '@shared/features/templates/templates.catalogue'
import { templateFile } from '@shared/features/templates/templates.files'
import { templateKinds } from '@shared/features/templates/templates.kinds'
import { judgeTags } from '@shared/features/templates/templates.rules'
import { describe, expect, it } from 'vitest'
import { readParagraphs, readPart } from '../../documents/word-files'

const folder = path.resolve('resources/templates')
const formats = ['2018', '2026'] as const
const cases = templateKinds.flatMap((kind) => formats.map((format) => [kind, format] as const))
const builtIn = (...ref: (typeof cases)[number]) =>
  readFile(path.join(folder, templateFile(...ref)))

/** Fields that stand in no built-in template: for offices that want to say the thing again. */
const spare: Readonly<Record<string, readonly string[]>> = {
  awardDecision: [
    'hình thức khen',
    'số tập thể',
    'số cá nhân',
    'thành tích chung',
    'nguồn kinh phí',
  ],
  praiseDecision: ['số giấy khen', 'số tập thể', 'số cá nhân', 'thành tích chung'],
  correctionDecision: ['lý do'],
  revocationDecision: ['lý do'],
  meetingMinutes: ['tổng số tính tỷ lệ'],
  countMinutes: ['tổng số tính tỷ lệ'],
  exemplarDecision: ['đơn vị điển hình'],
}

describe.each(cases)('the built-in %s of %s', (kind, format) => {
  const { fields } = templateCatalogue[kind]

  it('has only fields the program knows, each where it is filled, and all of them', async () => {
    const tags = await listTags(await builtIn(kind, format))
    assertLoopsPaired(tags)
    expect(judgeTags(fields, tags, tags)).toEqual({ unknown: [], misplaced: [], unused: [] })
    const written = new Set(tags.map(({ name }) => fold(name)))
    const missing = fieldNames(fields).filter((name) => !written.has(fold(name)))
    expect(missing).toEqual(spare[kind] ?? [])
  })

  it('leaves nothing unfilled when it is filled with the examples', async () => {
    const template = await builtIn(kind, format)
    const filled = await fillTemplate(template, sampleValues(fields), fieldNames(fields))
    const text = (await readParagraphs(filled)).join('\n')
    expect(text).not.toMatch(/[{}]|undefined/u)
    expect(text).toBe(text.normalize('NFC'))
  })
})

it('every built-in template is what the scripts make today, and none is left over', async () => {
  const made = await mkdtemp(path.join(tmpdir(), 'templates-'))
  for (const script of ['build-templates.mjs', 'build-registration-form.mjs'])
    await promisify(execFile)(process.execPath, [path.join(folder, script), made])
  const files = (await readdir(folder)).filter((file) => file.endsWith('.docx')).sort()
  expect((await readdir(made)).sort()).toEqual(files)
  expect(new Set(cases.map((ref) => templateFile(...ref)))).toEqual(new Set(files))
  for (const file of files) {
    const [shipped, built] = await Promise.all(
      [folder, made].map(async (where) => readPart(await readFile(path.join(where, file)))),
    )
    expect(built, file).toBe(shipped)
  }
  await rm(made, { recursive: true })
})

it('no two fields of one document differ only in accents or case', () => {
  for (const kind of templateKinds) {
    const names = fieldNames(templateCatalogue[kind].fields)
    expect(new Set(names.map(fold)).size, kind).toBe(names.length)
  }
})
