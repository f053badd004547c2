/** The .docx itself: its style, its paper, the page number from the second page on. */
import {
  AlignmentType,
  Document,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx'
import { exactly, halfPoints, run as runOf, twips } from './party-parts.mjs'

/**
 * @param pages the document itself, then each list appended on a new page; an array of what stands on
 *   it, or `{ children, landscape: true }`
 */
export function wordFile(format, title, pages) {
  const run = {
    font: 'Times New Roman',
    size: halfPoints(format.sizesPt.body),
    language: { value: 'vi-VN' },
  }
  return new Document({
    title,
    creator: 'Đồng Khởi',
    lastModifiedBy: 'Đồng Khởi',
    styles: { default: { document: { run } } },
    sections: pages.map((page, index) => {
      const { children, landscape = false } = Array.isArray(page) ? { children: page } : page
      const section = sectionOf(format, { isFirst: index === 0, landscape })
      const isLast = index === pages.length - 1
      return { ...section, children: isLast ? children : [...children, sectionEnd()] }
    }),
  })
}

/**
 * Holds the break between two sections. Without one of its own the library adds a paragraph of full
 * size, which after a full page falls onto an empty one.
 */
const sectionEnd = () =>
  new Paragraph({ spacing: { ...exactly(1), before: 0, after: 0 }, children: [runOf('', { size: 2 })] })

/** Page number at the top centre, from the second page on; an appended list is a section of its own. */
function sectionOf({ pageMm, marginsMm, sizesPt }, { isFirst, landscape }) {
  const number = new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(sizesPt.pageNumber) }),
        ],
      }),
    ],
  })
  const empty = new Header({ children: [new Paragraph({})] })
  const [top, right, bottom, left] = ['top', 'right', 'bottom', 'left'].map((side) =>
    twips(marginsMm[side]),
  )
  const size = { width: twips(pageMm.width), height: twips(pageMm.height) }
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: isFirst,
      page: {
        // The library turns the sheet itself: width and height are always those of the upright one.
        size: landscape ? { ...size, orientation: PageOrientation.LANDSCAPE } : size,
        margin: { top, right, bottom, left, header: twips(8), footer: twips(8) },
      },
    },
    headers: isFirst ? { default: number, first: empty } : { default: number },
  }
}
