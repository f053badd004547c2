import { escapeHtml } from '@electron/documents/html-text'
import type { TaskContext } from '@electron/ipc/context'
import { showDay } from '@shared/core/local-date'
import { inGroups } from '@shared/features/backups/backups.rules'
import encodeQR from 'qr'
import { listVersions } from '../committee/committee.queries'
import { backupStrings } from './backups.strings'
import { proposalOf } from './key-making'

const strings = backupStrings.sheet

/** The sheet with the recovery key, for two sealed envelopes: A4, key in text and as a QR code. */
export async function recoverySheetPdf(handle: string, context: TaskContext): Promise<Uint8Array> {
  const { secret } = proposalOf(handle).recovery
  const [version] = await listVersions(context.db)
  const lines = [
    version && strings.office(version.name),
    strings.made(showDay(context.today)),
  ].filter((line) => line !== undefined)
  return context.desk.htmlToPdf(sheetHtml(secret, lines))
}

function sheetHtml(secret: string, lines: readonly string[]): string {
  const text = (tag: string, content: string) => `<${tag}>${escapeHtml(content)}</${tag}>`
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(strings.title)}</title>
<style>
@page { size: A4; margin: 25mm 20mm }
body { font: 13pt/1.5 'Times New Roman', Tinos, 'Liberation Serif', serif; margin: 0 }
h1 { font-size: 18pt; text-align: center; margin: 0 0 8mm }
code { display: block; font: bold 15pt/1.7 'Courier New', 'Liberation Mono', monospace;
  border: 1.5pt solid #000; padding: 5mm; margin: 2mm 0 6mm; word-spacing: 2mm }
svg { display: block; width: 55mm; height: 55mm; margin: 0 auto 6mm }
table { width: 100%; margin-top: 12mm; text-align: center } td { height: 40mm; vertical-align: top }
</style></head><body>
${text('h1', strings.title)}
${lines.map((line) => text('p', line)).join('\n')}
${text('p', strings.what)}
${text('p', strings.key)}
${text('code', inGroups(secret))}
${encodeQR(secret, 'svg', { ecc: 'medium' })}
${text('p', strings.use)}
${text('p', strings.how)}
<table><tr>${text('td', strings.seal)}${text('td', strings.keeper)}</tr></table>
</body></html>`
}
