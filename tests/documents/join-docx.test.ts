import { joinDocx } from '@electron/documents/join-docx'
import { Bookmark, Document, Packer, Paragraph, TextRun } from 'docx'
import { expect, it } from 'vitest'
import { readParagraphs, readPart } from './word-files'

const written = (text: string): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          properties: { titlePage: true },
          children: [
            new Paragraph({
              children: [new Bookmark({ id: 'dau', children: [new TextRun(text)] })],
            }),
          ],
        },
      ],
    }),
  )

it('puts each document on pages of its own, numbered from 1', async () => {
  const joined = await joinDocx([await written('Một'), await written('Hai'), await written('Ba')])
  expect((await readParagraphs(joined)).filter(Boolean)).toEqual(['Một', 'Hai', 'Ba'])
  const xml = await readPart(joined)
  expect(xml.match(/<w:sectPr/gu)).toHaveLength(3)
  expect(xml.match(/<w:pgNumType w:start="1"\/>/gu)).toHaveLength(3)
  expect(xml.match(/<w:titlePg\/>/gu)).toHaveLength(3)
})

it('gives no name twice: Word calls a file with two bookmarks of one name damaged', async () => {
  const one = await written('Một')
  expect((await readPart(one)).match(/<w:bookmarkStart/gu)).toHaveLength(1)
  const joined = await readPart(await joinDocx([one, await written('Hai')]))
  expect(joined.match(/<w:bookmarkStart/gu)).toHaveLength(1)
})

it('leaves one document alone as it is', async () => {
  const one = await written('Một')
  expect(await joinDocx([one])).toBe(one)
})
