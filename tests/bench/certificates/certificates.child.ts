import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import { streamCertificates } from '@electron/features/certificates/pdf/certificates-pdf'
import { openFontLibrary } from '@electron/features/certificates/pdf/font-catalogue'
import { DEFAULT_LAYOUT } from '@shared/features/certificates/certificates.default-layout'
import type { CertificateRecord } from '@shared/features/certificates/certificates.record'
import { resources, say } from '../office/said'

// Usage: certificates.child RECORDS.json OUT.pdf

const [input = '', out = ''] = process.argv.slice(2)
const records = JSON.parse(readFileSync(input, 'utf8')) as readonly CertificateRecord[]
const fonts = openFontLibrary(path.join(resources, 'fonts'))
const createdAt = new Date('2023-01-05T00:00:00Z')
const file = openSync(out, 'w')
for (const chunk of streamCertificates({ layout: DEFAULT_LAYOUT, records, fonts, createdAt }))
  writeSync(file, chunk)
fsyncSync(file)
closeSync(file)
say({ pages: records.length })
