import { saveAs } from '@electron/app/save-as'
import { joinDocx } from '@electron/documents/join-docx'
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

/**
 * Several pledges become one file, each on pages of its own; all in the form of the first one's day.
 *
 * @throws AppError `pledges.gone`, `documents.*` of the office's own template, `desk.cannotSave`
 */
export async function savePledgeDocx(
  { ids }: { readonly ids: readonly PledgeId[] },
  context: TaskContext,
): Promise<{ readonly name: string | null }> {
  const papers = await readPapers(context.db, ids)
  const [first] = papers
  if (!first || papers.length < ids.length) throw pledgesErrors.gone()
  const saved = await saveAs(context.desk, {
    title: strings.saveWord,
    name:
      papers.length === 1
        ? strings.wordName(first.pledge.title)
        : strings.wordNameOfSeveral(first.pledge.year, papers.length),
    kind: { label: strings.wordFiles, extensions: ['docx'] },
    bytes: () => filled(papers, first, context),
  })
  return { name: saved?.name ?? null }
}

async function filled(
  papers: readonly PledgePaper[],
  first: PledgePaper,
  context: TaskContext,
): Promise<Uint8Array> {
  const file = `giao-uoc-thi-dua-${partyFormatOn(first.day).id}.docx`
  const documents: Uint8Array[] = []
  for (const paper of papers) {
    context.progress({ done: documents.length, total: papers.length, label: strings.layingOut })
    context.signal.throwIfAborted()
    documents.push(await fillOwnTemplate(context, { file, fields, values: valuesOf(paper) }))
  }
  return joinDocx(documents)
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
