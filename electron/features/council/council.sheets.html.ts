import { escapeHtml } from '@electron/documents/html-text'
import { landscapeSheet } from '@electron/documents/landscape-sheet'
import { type ListedRows, listedHtml } from '@electron/documents/printed-list'
import type { Meeting, Member } from '@shared/features/council/council.results'
import { hasVote, packSizes } from '@shared/features/council/council.rules'
import { memberRoleNames } from '@shared/features/council/council.strings'
import { secretItems } from './council.ballots.html'
import { councilPaperStrings as strings } from './council.paper.strings'

export interface SheetPaper {
  readonly meeting: Meeting
  readonly topLines: readonly string[]
  readonly placeAndDate: string
  readonly fontFaces: string
}

/** The list that everybody signs on coming in. */
export function presenceHtml({ meeting, topLines, placeAndDate, fontFaces }: SheetPaper): string {
  const { members, title, heldOn, roll } = meeting
  const secretary = members.find(({ role }) => role === 'secretary')
  const { order, name, title: about, role, signature, note } = strings.presenceColumns
  const list: ListedRows<Member> = {
    topLines,
    title: strings.presenceTitle,
    parts: [strings.at({ title, day: heldOn })],
    columns: [
      { header: order, width: 6, isCentred: true, value: (_, index) => index + 1 },
      { header: name, width: 32, value: (member) => member.name },
      { header: about, width: 44, value: (member) => member.title },
      { header: role, width: 14, value: (member) => memberRoleNames[member.role] },
      { header: signature, width: 26, value: () => '\n\n' },
      {
        header: note,
        width: 26,
        value: ({ presence, absenceReason }) => strings.note({ presence, reason: absenceReason }),
      },
    ],
    rows: members,
    notes: [
      strings.total({
        voters: roll.members,
        guests: members.filter((member) => !hasVote(member)).length,
      }),
    ],
    signature: {
      ...{ placeAndDate, authority: '', position: strings.secretarySigns },
      name: secretary?.name ?? '',
    },
  }
  return listedHtml(list, fontFaces)
}

/** One sheet for each pack of ballots: marks are made while counting, figures written at the end. */
export function countSheetHtml({ meeting, topLines, fontFaces }: SheetPaper): string {
  const { box } = meeting
  const packs = packSizes(box.issued ?? 0, box.packSize)
  const items = secretItems(meeting)
  const { order, name, agree, disagree } = strings.columns
  const rows = items
    .map(
      (item, index) =>
        `<tr><td class="centre">${index + 1}</td><td>${escapeHtml(item.name)}</td><td></td><td></td><td></td><td></td></tr>`,
    )
    .join('\n')
  const heads = [order, name, `${agree} – ${strings.tally}`, agree]
    .concat(`${disagree} – ${strings.tally}`, disagree)
    .map((title) => `<th scope="col">${escapeHtml(title)}</th>`)
    .join('')
  const [upper = '', office = ''] = topLines
  const sheets = (packs.length > 0 ? packs : [box.packSize]).map(
    (
      ballots,
      index,
    ) => `<article><header><div>${escapeHtml(upper)}</div><b>${escapeHtml(office)}</b></header>
<h1>${strings.countSheetTitle}</h1><p class="part">${escapeHtml(strings.at({ title: meeting.title, day: meeting.heldOn }))}</p>
<p class="pack">${strings.pack({ pack: index + 1, of: Math.max(1, packs.length), ballots })}</p>
<p>${strings.turn}</p><p>${strings.packBallots}</p>
<table><colgroup>${WIDTHS.map((width) => `<col style="width:${width}%">`).join('')}</colgroup>
<thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>
<footer><div class="signatures"><div></div><div><b>${strings.tellerSigns}</b></div></div></footer></article>`,
  )
  return landscapeSheet({
    ...{ title: strings.countSheetTitle, fontFaces, rightMm: 12, css: CSS },
    body: sheets.join('\n'),
  })
}

const WIDTHS = [5, 37, 20, 9, 20, 9] as const

const CSS = `
article { break-after: page; }
article:last-child { break-after: auto; }
header { width: 120mm; text-align: center; }
p { margin: 4pt 0; white-space: pre-wrap; }
.pack { text-align: center; font-weight: bold; }
table { margin-top: 6pt; }
td { height: 9mm; }
`
