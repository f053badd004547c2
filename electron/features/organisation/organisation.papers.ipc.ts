import type { Handlers } from '@electron/ipc/context'
import type { organisationPapersContract } from '@shared/features/organisation/organisation.papers.contract'
import { chartPdf, printChart, saveChart } from './organisation.chart.files'
import { saveOrganisationsXlsx } from './organisation.workbook'

export const organisationPapersHandlers: Handlers<typeof organisationPapersContract> = {
  'organisation.chartPdf': (order, context) => chartPdf(context, order),
  'organisation.saveChart': saveChart,
  'organisation.printChart': printChart,
  'organisation.saveXlsx': saveOrganisationsXlsx,
}
