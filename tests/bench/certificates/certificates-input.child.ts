import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { DEFAULT_LAYOUT } from '@shared/features/certificates/certificates.default-layout'
import {
  type CertificateTexts,
  composeTexts,
} from '@shared/features/certificates/certificates.record'
import { say } from '../office/said'
import { certificateRecords } from './certificate-records'
import { certificateBody, mergeField, officeDocument, wordsOf } from './office-document'

// Usage: certificates-input.child FOLDER PAGES [alone] – the same texts for every contender:
// records.json for ours; data.csv with template.fodt, and all-pages.fodt, for LibreOffice;
// expected.json for the check: what each page must give back. `alone`: nothing for LibreOffice.

const [folder = '', pages = '1', company = ''] = process.argv.slice(2)
const records = certificateRecords(Number(pages))
const texts = records.map(composeTexts)
const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text)

write('records.json', JSON.stringify(records))
write('expected.json', JSON.stringify(texts.map((one) => [one.subjectName, one.achievement])))
if (company !== 'alone') writeForLibreOffice()
say({ pages: records.length })

function writeForLibreOffice(): void {
  write('data.csv', csvOf(texts))
  write('template.fodt', officeDocument(DEFAULT_LAYOUT, certificateBody(mergeField)))
  const bodies = texts.map((one, index) => certificateBody(wordsOf(one), index > 0))
  write('all-pages.fodt', officeDocument(DEFAULT_LAYOUT, bodies.join('\n')))
}

function csvOf(rows: readonly CertificateTexts[]): string {
  const columns = Object.keys(rows[0] ?? {}) as (keyof CertificateTexts)[]
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))]
  return `${lines.map((line) => line.map(quoted).join(',')).join('\n')}\n`
}
