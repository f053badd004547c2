import { z } from 'zod'

export const PrintRunId = z.uuid().brand<'PrintRunId', 'inout'>()
export type PrintRunId = z.infer<typeof PrintRunId>

export const PrintSheetId = z.uuid().brand<'PrintSheetId', 'inout'>()
export type PrintSheetId = z.infer<typeof PrintSheetId>

export const CertificateId = z.uuid().brand<'CertificateId', 'inout'>()
export type CertificateId = z.infer<typeof CertificateId>
