import { partyFormatOn } from '@shared/core/party-format'
import { tidy } from '@shared/core/vietnamese-fold'
import type { CommitteeIdentity, Signer } from '../committee/committee.contract'
import { bodyInText } from '../committee/committee.rules'
import type { KindValues } from '../templates/templates.catalogue'
import { templatePaperStrings as words } from '../templates/templates.paper.strings'
import { committeeHeading, endValues } from '../templates/templates.party'
import type { CyclePaper, CyclePaperKind } from './papers.contract'
import { cyclePapersStrings as strings } from './papers.strings'

type Paper<K extends CyclePaperKind> = Extract<CyclePaper, { readonly kind: K }>

export interface Office {
  readonly identity: CommitteeIdentity
  readonly signer: Signer | null
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(tidy)
    .filter((line) => line !== '')

const bare = (line: string): string => line.replace(/^[-–+]\s*|[;,.\s]+$/gu, '')

/** Semicolons between them, a full stop after the last. */
const listed = (text: string): readonly { readonly text: string }[] => {
  const lines = linesOf(text).map(bare)
  return lines.map((line, index) => ({ text: line + (index === lines.length - 1 ? '.' : ';') }))
}

const heading = ({ kind, number, day }: CyclePaper, { identity }: Office) =>
  committeeHeading(identity, { type: strings.typeSymbols[kind], number, day })

const ending = ({ recipients }: CyclePaper, { signer }: Office) => endValues({ recipients, signer })

/** Giấy mời hội nghị. */
export function invitationValues(
  paper: Paper<'invitation'>,
  office: Office,
): KindValues<'invitation'> {
  const { identity } = office
  return {
    ...heading(paper, office),
    ...ending(paper, office),
    ...eventValues(paper),
    host: `${bodyInText(identity.standingBody)} ${tidy(identity.shortName)}`,
    guest: tidy(paper.guest) || words.dots,
    contents: listed(paper.contents),
    attendants: tidy(paper.attendants),
    closing: strings.invitationClosing + partyFormatOn(paper.day).endMark,
  }
}

/** Chương trình hội nghị. */
export function programmeValues(
  paper: Paper<'programme'>,
  office: Office,
): KindValues<'programme'> {
  const { numberLine: _, ...head } = heading(paper, office)
  return {
    ...head,
    ...eventValues(paper),
    steps: linesOf(paper.steps).map((line, index) => {
      const [time = '', content = '', by = ''] = line.split('|').map(tidy)
      // A line without bars is what happens, at a time still to be set.
      const isWhole = content === '' && by === ''
      return {
        order: String(index + 1),
        time: isWhole ? '' : time,
        content: isWhole ? time : content,
        by,
      }
    }),
    organiser: strings.organiser,
  }
}

const eventValues = ({ event, time, venue }: Paper<'invitation' | 'programme'>) => ({
  event: bare(tidy(event)),
  time: bare(tidy(time)),
  venue: bare(tidy(venue)),
})

/** Công văn on any matter. */
export function letterValues(paper: Paper<'letter'>, office: Office): KindValues<'letter'> {
  const addressees = linesOf(paper.addressees).map(bare)
  const paragraphs = linesOf(paper.paragraphs)
  const closing = bare(paragraphs.at(-1) ?? '')
  return {
    ...heading(paper, office),
    ...ending(paper, office),
    subject: tidy(paper.subject),
    oneAddressee: addressees.length === 1,
    manyAddressees: addressees.length > 1,
    addressee: addressees[0] ?? '',
    addressees:
      addressees.length > 1
        ? addressees.map((text, index) => ({
            text: text + (index === addressees.length - 1 ? '.' : ','),
          }))
        : [],
    paragraphs: paragraphs.slice(0, -1).map((text) => ({ text })),
    closing: closing === '' ? '' : closing + partyFormatOn(paper.day).endMark,
  }
}
