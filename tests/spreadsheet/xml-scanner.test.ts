import { type Attributes, XmlScanner, type XmlSink } from '@electron/spreadsheet/xml-scanner'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'

type Event = readonly ['open', string, Attributes] | readonly ['close' | 'text', string]

/** What was heard, texts joined; or that it was refused. */
type Heard = readonly Event[] | 'refused'

/** @param sizes of the pieces, over and over */
function scan(document: string, sizes: readonly number[] = [document.length]): Heard {
  return scanWith(document, sizes, () => ({}))
}

/** The same, told of common cells whole; how many there were is counted in `told`. */
function scanCells(document: string, sizes: readonly number[], told = { cells: 0 }): Heard {
  return scanWith(document, sizes, (hear) => ({
    cell({ r, s, t, value }) {
      told.cells += 1
      hear(['open', 'c', { r, ...(s !== undefined && { s }), ...(t !== undefined && { t }) }])
      hear(['open', 'v', {}])
      hear(['text', value])
      hear(['close', 'v'])
      hear(['close', 'c'])
    },
  }))
}

function scanWith(
  document: string,
  sizes: readonly number[],
  more: (hear: (event: Event) => void) => Pick<XmlSink, 'cell'>,
): Heard {
  return listen((hear) => {
    const scanner = new XmlScanner({
      ...more(hear),
      open: (name, attributes) => hear(['open', name, { ...attributes }]),
      close: (name) => hear(['close', name]),
      text: (piece) => hear(['text', piece]),
      doctype: () => {
        throw new Error('doctype')
      },
    })
    for (let at = 0, turn = 0; at < document.length; turn += 1) {
      const size = Math.max(1, sizes[turn % sizes.length] ?? 1)
      scanner.write(document.slice(at, at + size))
      at += size
    }
    scanner.close()
  })
}

/** The parser ours is held against. */
function parse(document: string): Heard {
  return listen((hear) => {
    const parser = new SaxesParser({ xmlns: false, position: false })
    parser.on('error', (error) => {
      throw error
    })
    parser.on('doctype', () => {
      throw new Error('doctype')
    })
    parser.on('opentag', ({ name, attributes }) => hear(['open', name, { ...attributes }]))
    parser.on('closetag', ({ name }) => hear(['close', name]))
    let depth = 0
    parser.on('opentagstart', () => {
      depth += 1
    })
    for (const kind of ['text', 'cdata'] as const)
      parser.on(kind, (text) => depth > 0 && hear(['text', text]))
    parser.write(document).close()
  })
}

function listen(read: (hear: (event: Event) => void) => void): Heard {
  const events: Event[] = []
  let depth = 0
  try {
    read((event) => {
      const last = events.at(-1)
      if (event[0] === 'open') depth += 1
      if (event[0] === 'close') depth -= 1
      if (event[0] === 'text' && (event[1] === '' || depth === 0)) return
      if (event[0] === 'text' && last?.[0] === 'text')
        events[events.length - 1] = ['text', last[1] + event[1]]
      else events.push(event)
    })
  } catch {
    return 'refused'
  }
  return events
}

const texts = fc.oneof(
  fc.constantFrom('Nguyễn Thị Á', '&amp;', '&#65;', '&#x1F600;', ' ', '\r\n', '\r', '\t', '17/1'),
  fc.constantFrom('&lt;', '&quot;x&apos;', '<![CDATA[a<b&c]]>', '<!-- lời -->', '<?a b?>', ']]'),
  fc.string({ unit: fc.constantFrom('a', 'ệ', '1', ' ', '.', '-', '"', "'", '=', '/') }),
)
const names = fc.constantFrom('c', 'x:row', 'v', 'is', 't', 'rPh', 'tên', '_a-1.b')
const values = fc
  .array(fc.constantFrom('A1', ' ', '&gt;', '&#10;', '\n', '\r\n', '>', '/', "'", 'ố', '='))
  .map((parts) => parts.join(''))
const attributes = fc
  .uniqueArray(fc.tuple(fc.constantFrom('r', 's', 't', 'r:id', 'hidden'), values), {
    selector: ([name]) => name,
  })
  .map((list) => list.map(([name, value]) => ` ${name}="${value}"`).join(''))

/** As Excel writes them, and nearly so. */
const cells = fc
  .tuple(
    fc.constantFrom('', ' r="B2"', ' r="XFD1048576"', ' r="B2" r="B3"', ' r="A0"', ' r="ABCD1"'),
    fc.constantFrom('', ' s="1"', ' s="12"', " s='1'", ' s=""'),
    fc.constantFrom('', ' t="s"', ' t="n"', ' t="str"', ' t="s" s="2"'),
    fc.oneof(texts, fc.constantFrom('12', '', '1&amp;2', 'a>b', 'x\r\ny', ']]>', '-1.5E3', 'ệ')),
    fc.constantFrom('</v></c>', '</v ></c>', '</v></d>'),
  )
  .map(([r, s, t, value, end]) => `<c${r}${s}${t}><v>${value}${end}`)

/** As nine of ten are. */
const commonCells = fc
  .tuple(
    fc.constantFrom('A1', 'Z9', 'AA10', 'XFD1048576'),
    fc.constantFrom('', ' s="0"', ' s="12"'),
    fc.constantFrom('', ' t="s"', ' t="n"', ' t="e"'),
    fc.constantFrom('', '12', '-1.5E3', '#N/A', 'Thị Á'),
  )
  .map(([r, s, t, value]) => `<c r="${r}"${s}${t}><v>${value}</v></c>`)

const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc.oneof(
    { maxDepth: 4 },
    fc.tuple(names, attributes).map(([name, list]) => `<${name}${list} />`),
    fc
      .tuple(names, attributes, tie('content'))
      .map(([name, list, content]) => `<${name}${list}>${content}</${name} >`),
  ),
  content: fc.array(fc.oneof(texts, tie('element')), { maxLength: 6 }).map((all) => all.join('')),
}))
const documents = fc
  .tuple(fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8"?>\r\n'), element)
  .map(([head, root]) => `${head}${root}\n<!-- hết -->`)
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 })

describe('reading XML', () => {
  it('hears of every document what another parser hears, wherever it is cut', () => {
    fc.assert(
      fc.property(documents, sizes, (document, cuts) => {
        const heard = scan(document, cuts)
        expect(heard).toEqual(parse(document))
        expect(heard).not.toBe('refused')
      }),
      { numRuns: 500 },
    )
  })

  it('takes or refuses a spoilt document as another parser does', () => {
    const spoilt = fc
      .tuple(documents, fc.nat(), fc.constantFrom('', '<', '>', '&', '"', '/', ']]>', '\0', 'é='))
      .map(([document, at, put]) => {
        const place = at % document.length
        return document.slice(0, place) + put + document.slice(place + 1)
      })
    fc.assert(
      fc.property(spoilt, sizes, (document, cuts) => {
        expect(scan(document, cuts)).toEqual(parse(document))
      }),
      { numRuns: 2000 },
    )
  })

  it('reads cells in one step as it would read them piece by piece', () => {
    const rows = fc.array(cells, { maxLength: 4 }).map((all) => `<row>${all.join('')}</row>`)
    fc.assert(
      fc.property(fc.oneof(rows, cells), sizes, (document, cuts) => {
        expect(scan(document)).toEqual(parse(document))
        expect(scan(document, cuts)).toEqual(parse(document))
      }),
      { numRuns: 2000 },
    )
  })

  it('tells of a common cell whole what it would tell piece by piece', () => {
    const rows = fc
      .array(fc.oneof(commonCells, cells), { maxLength: 4 })
      .map((all) => `<row>${all.join('')}</row>`)
    const told = { cells: 0 }
    fc.assert(
      fc.property(fc.oneof(rows, cells), sizes, (document, cuts) => {
        expect(scanCells(document, [document.length], told)).toEqual(parse(document))
        expect(scanCells(document, cuts)).toEqual(parse(document))
      }),
      { numRuns: 2000 },
    )
    expect(told.cells).toBeGreaterThan(500)
  })

  it.each([
    ['two roots', '<a/><b/>'],
    ['no root', '<?xml version="1.0"?>'],
    ['an element without an end', '<a><b></b>'],
    ['elements that cross', '<a><b></a></b>'],
    ['an attribute twice', '<a r="1" r="2"/>'],
    ['an entity of its own', '<a>&who;</a>'],
    ['half of a character', '<a>&#xD800;</a>'],
    ['a control character', '<a>\u0001</a>'],
    ['words outside the root', '<a/>xin chào'],
    ['a second declaration', '<a><?xml version="1.0"?></a>'],
    ['a DOCTYPE', '<!DOCTYPE a><a/>'],
  ])('refuses %s', (_, document) => {
    expect(scan(document)).toBe('refused')
    expect(scan(document, [1])).toBe('refused')
    expect(parse(document)).toBe('refused')
  })

  it('gives up on markup that never ends instead of gathering it', () => {
    expect(scan(`<a r="${'x'.repeat(3_000_000)}"/>`, [65_536])).toBe('refused')
    expect(scan(`<a r="${'x'.repeat(300_000)}"/>`, [65_536])).not.toBe('refused')
  })
})
