import { saveAs } from '@electron/app/save-as'
import { fillOwnTemplate } from '@electron/documents/own-template'
import type { TaskContext } from '@electron/ipc/context'
import { showPartialDate } from '@shared/core/partial-date'
import { partyFormatOn } from '@shared/core/party-format'
import type { ValuesOf } from '@shared/core/template-fields'
import { pledgePaperFields as fields } from '@shared/features/pledges/pledge-paper.catalogue'
import { pledgesErrors } from '@shared/features/pledges/pledges.errors'
import type { PledgeId } from '@shared/features/pledges/pledges.ids'
import type { Pledge } from '@shared/features/pledges/pledges.results'
import type { PledgePaper } from './pledges.html'
import { pledgePaperStrings as strings } from './pledges.paper.strings'
import { readPapers } from './pledges.papers'

/** @throws AppError `pledges.gone`, `documents.*` of the office's own template, `desk.cannotSave` */
export async function savePledgeDocx(
  { id }: { readonly id: PledgeId },
  context: TaskContext,
): Promise<{ readonly name: string | null }> {
  const [paper] = await readPapers(context.db, [id])
  if (!paper) throw pledgesErrors.gone()
  const saved = await saveAs(context.desk, {
    title: strings.saveWord,
    name: strings.wordName(paper.pledge.title),
    kind: { label: strings.wordFiles, extensions: ['docx'] },
    bytes: () => {
      context.progress({ done: 0, total: null, label: strings.layingOut })
      const file = `giao-uoc-thi-dua-${partyFormatOn(paper.day).id}.docx`
      return fillOwnTemplate(context, { file, fields, values: valuesOf(paper) })
    },
  })
  return { name: saved?.name ?? null }
}

function valuesOf({
  pledge,
  day,
  upperBody,
  committee,
  witness,
}: PledgePaper): ValuesOf<typeof fields> {
  const paragraphs = pledge.content.split('\n').map((line) => line.trim())
  return {
    upperBody: upperBody.toLocaleUpperCase('vi'),
    issuingBody: committee.toLocaleUpperCase('vi'),
    placeAndDate: strings.placeAndDate(pledge.place, day),
    heading: strings.heading(pledge),
    opening: strings.today({ day, place: pledge.place }),
    parties: pledge.parties.map(({ name, signerName, signerPosition }, index) => ({
      order: String(index + 1),
      text: [name, strings.representedBy({ name: signerName, position: signerPosition })]
        .filter(Boolean)
        .join(' – '),
    })),
    agreement: strings.agree,
    paragraphs: paragraphs.filter((text) => text !== '').map((text) => ({ text })),
    hasItems: pledge.items.length > 0,
    items: itemsOf(pledge),
    promise: strings.promise(pledge.year),
    signatures: pledge.parties.map(({ name, signerName, signerPosition }, index) => ({
      ...{ order: String(index + 1), party: name },
      ...{ signer: signerName, position: signerPosition },
    })),
    isWitnessed: pledge.isWitnessed && witness !== null,
    authority: witness?.authority ?? '',
    signerPosition: witness?.position ?? '',
    signerName: witness?.name ?? '',
  }
}

function itemsOf({ items, parties }: Pledge) {
  const nameOf = new Map<string, string>(parties.map(({ id, name }) => [id, name]))
  return items.map(({ partyId, frameworkItem, content, target, dueOn }, index) => ({
    order: String(index + 1),
    party: partyId === null ? strings.everyone : (nameOf.get(partyId) ?? ''),
    ...{ frameworkItem, text: content, target },
    due: dueOn ? showPartialDate(dueOn) : '',
  }))
}
