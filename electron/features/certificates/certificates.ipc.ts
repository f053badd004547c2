import type { Handlers } from '@electron/ipc/context'
import type { certificatesContract } from '@shared/features/certificates/certificates.contract'
import {
  certificatesPdf,
  checkDecisionCertificates,
  listParts,
  saveCertificates,
} from './certificates.service'

export const certificatesHandlers: Handlers<typeof certificatesContract> = {
  'certificates.parts': ({ decisionId }, { db }) => listParts(db, decisionId),
  'certificates.check': (part, context) => checkDecisionCertificates(context, part),
  'certificates.pdf': (part, context) => certificatesPdf(context, part),
  'certificates.savePdf': saveCertificates,
}
