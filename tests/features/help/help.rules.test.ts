import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { routes } from '@renderer/app/routes'
import { type HelpPage, sentencesOf, spansOf } from '@shared/features/help/help.model'
import { helpForScreen, helpPages } from '@shared/features/help/help.pages'
import { searchHelp } from '@shared/features/help/help.search'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../../..')

/** Quoted texts and templates; one template may stand within another. */
const literal =
  /'(?<plain>(?:[^'\\\n]|\\.)*)'|`(?<filled>(?:[^`\\$]|\\.|\$(?!\{)|\$\{(?:[^{}`]|`[^`]*`|\{[^{}]*\})*\})*)`/gu

/** Every sentence the program can say, as patterns: a part that is filled in fits anything. */
const said = ['shared', 'renderer', 'electron']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(strings|errors)\.ts$/.test(file) && !file.includes('node_modules'))
      .map((file) => readFileSync(path.join(root, folder, file), 'utf8')),
  )
  .flatMap(literalsOf)

function literalsOf(source: string): RegExp[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '')
  return Array.from(code.matchAll(literal), ({ groups = {} }) => {
    const text = groups.plain ?? groups.filled ?? ''
    return text.replaceAll('\\u00a0', ' ').split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/u)
  })
    .filter(
      (parts) => parts.join('').replace(/[^\p{L}\p{N}]/gu, '').length >= (parts.length > 1 ? 4 : 1),
    )
    .map((parts) => {
      const fixed = parts.map((part) => part.replace(/[.*+?^$()|[\]\\{}]/g, '\\$&'))
      return new RegExp(`^${fixed.join('.+')}$`, 'u')
    })
}

const labelsOf = (page: HelpPage): string[] =>
  [page.summary, ...page.sections.flatMap((one) => [one.title, ...sentencesOf(one)])]
    .flatMap(spansOf)
    .filter(({ kind }) => kind === 'label')
    .map(({ text }) => text)

/** Labels of a page that no screen has. */
const strayLabels = (page: HelpPage) =>
  labelsOf(page).filter((label) => !said.some((pattern) => pattern.test(label)))

describe('the help', () => {
  it.each(routes.map(({ path: screen }) => screen))('has a page of its own for %s', (screen) => {
    expect(helpPages.filter(({ screens }) => screens.includes(screen))).toHaveLength(1)
  })

  it.each(helpPages.map((page) => [page.title, page] as const))(
    'says what the screens say: %s',
    (_, page) => {
      expect(strayLabels(page)).toEqual([])
    },
  )

  it('has no page for a screen that is not there', () => {
    const screens = routes.map(({ path: screen }) => screen)
    expect(
      helpPages.flatMap((page) => page.screens).filter((one) => !screens.includes(one)),
    ).toEqual([])
  })

  it('gives every page an address of its own', () => {
    const ids = helpPages.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => /^[a-z-]+$/.test(id))).toBe(true)
  })

  it('the check itself catches a label that no screen has', () => {
    const page = {
      id: 'x',
      title: '',
      screens: [],
      summary: 'Bấm “Nút không có thật”.',
      sections: [],
    }
    expect(strayLabels(page)).toEqual(['Nút không có thật'])
  })
})

describe('the page for a screen', () => {
  it.each([
    ['/', 'tong-quan'],
    ['/ho-so/00000000-0000-4000-8000-000000000001', 'ho-so'],
    ['/nhap-excel?target=people', 'nhap-excel'],
    ['/tim-trung', 'tim-trung'],
    ['/khong-co-trang-nay', 'tong-quan'],
  ])('%s is %s', (screen, id) => {
    expect(helpForScreen(screen)?.id).toBe(id)
  })
})

describe('searching the help', () => {
  const titles = (text: string) =>
    searchHelp(helpPages, text).map(({ page, section }) => section?.title ?? page.title)

  it('takes words without diacritics and in any order, titles first', () => {
    expect(titles('phuc hoi thu')[0]).toBe('Thử phục hồi')
    expect(titles('PHỤC HỒI THỬ')).toEqual(titles('thu hoi phuc'))
  })

  it('finds nothing for nothing, and nothing for words nobody wrote', () => {
    expect(titles('  ')).toEqual([])
    expect(titles('xyzzy')).toEqual([])
  })
})

describe('a sentence', () => {
  it('is taken apart into words, labels and keys', () => {
    expect(spansOf('Bấm “Lưu” hoặc Ctrl+S, rồi Enter.')).toEqual([
      { kind: 'plain', text: 'Bấm ' },
      { kind: 'label', text: 'Lưu' },
      { kind: 'plain', text: ' hoặc ' },
      { kind: 'key', text: 'Ctrl+S' },
      { kind: 'plain', text: ', rồi ' },
      { kind: 'key', text: 'Enter' },
      { kind: 'plain', text: '.' },
    ])
  })

  it('keeps a word that only begins like a key', () => {
    expect(spansOf('Tabella, F19a và Homer').map(({ kind }) => kind)).toEqual(['plain'])
  })
})
