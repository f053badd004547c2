import type { Handlers } from '@electron/ipc/context'
import type { certificatesContract } from '@shared/features/certificates/certificates.contract'
import {
  certificatesPdf,
  checkDecisionCertificates,
  printCertificates,
  saveCertificates,
} from './certificates.service'

export const certificatesHandlers: Handlers<typeof certificatesContract> = {
  'certificates.check': ({ decisionId }, context) => checkDecisionCertificates(context, decisionId),
  'certificates.pdf': ({ decisionId }, context) => certificatesPdf(context, decisionId),
  'certificates.savePdf': saveCertificates,
  'certificates.print': printCertificates,
}
