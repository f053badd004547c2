import { Button, Select } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { PdfPreview } from '@renderer/ui/PdfPreview'
import { useSteadyBytes } from '@renderer/ui/use-steady-bytes'
import { showDay } from '@shared/core/local-date'
import type { CertificateCheck } from '@shared/features/certificates/certificates.contract'
import type { DecisionSummary } from '@shared/features/decisions/decisions.contract'
import { decisionLabels as labels } from '@shared/features/decisions/decisions.labels.strings'
import { IconCertificate, IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { Link, useLocation, useSearch } from 'wouter'
import { CheckNotice } from './CheckNotice'
import { certificatesStrings as strings } from './certificates.strings'
import { useCertificateFiles } from './use-certificate-files'

/** In giấy khen: choose a decision, see that everything fits, look at the pages, print them. */
export function CertificatesPage() {
  const list = useAppQuery('decisions.list', {})
  const [, navigate] = useLocation()
  const asked = new URLSearchParams(useSearch()).get('decision')
  const decisions = list.data?.decisions ?? []
  const chosen =
    decisions.find(({ id }) => id === asked) ??
    decisions.find(({ status }) => status !== 'draft') ??
    decisions[0]
  if (list.isPending) return null
  if (!chosen)
    return (
      <Page>
        <PageHeader title={strings.title} description={strings.description} />
        <ErrorNotice error={list.error} />
        {list.data && <NoDecisions />}
      </Page>
    )
  return (
    <PrintRun
      key={chosen.id}
      decision={chosen}
      picker={
        <Select
          aria-label={strings.decision}
          w={600}
          maw="100%"
          mt={6}
          searchable
          allowDeselect={false}
          data={decisions.map((decision) => ({ value: decision.id, label: optionOf(decision) }))}
          value={chosen.id}
          onChange={(id) => id && navigate(`/in-giay-khen?decision=${id}`)}
        />
      }
    />
  )
}

interface RunProps {
  readonly decision: DecisionSummary
  readonly picker: React.ReactNode
}

function PrintRun({ decision, picker }: RunProps) {
  const decisionId = decision.id
  const check = useAppQuery('certificates.check', { decisionId })
  const isPrintable = check.data !== undefined && !hasRefusal(check.data)
  const pages = useAppQuery('certificates.pdf', { decisionId }, { enabled: isPrintable })
  const bytes = useSteadyBytes(pages.data)
  const files = useCertificateFiles(decisionId)
  const canPrint = isPrintable && check.data.isIssued && bytes !== undefined
  return (
    <Page layout="fill">
      <PageHeader
        title={strings.title}
        description={picker}
        secondary={
          <Button
            variant="default"
            leftSection={<IconFileTypePdf size={18} stroke={1.75} aria-hidden />}
            disabled={!canPrint}
            loading={files.busy === 'save'}
            onClick={() => void files.save()}
          >
            {strings.savePdf}
          </Button>
        }
        primary={
          <Button
            leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
            disabled={!canPrint}
            loading={files.busy === 'print'}
            onClick={() => void files.print()}
          >
            {strings.print(check.data?.pages ?? 0)}
          </Button>
        }
      />
      <ErrorNotice error={check.error ?? pages.error} />
      {check.data && <CheckNotice check={check.data} decisionId={decisionId} />}
      {bytes && isPrintable && <PdfPreview bytes={bytes} label={strings.preview} />}
    </Page>
  )
}

const hasRefusal = ({ pages, findings }: CertificateCheck) =>
  pages === 0 || findings.some(({ preventsPrinting }) => preventsPrinting)

function optionOf({ status, number, symbol, issuedOn, roundName }: DecisionSummary): string {
  const words = {
    number: number === null ? '' : labels.numberText({ number, symbol }),
    day: showDay(issuedOn),
    round: roundName,
  }
  return status === 'draft' ? strings.draftOption(words) : strings.decisionOption(words)
}

const NoDecisions = () => (
  <EmptyState
    icon={IconCertificate}
    title={strings.empty}
    sentence={strings.emptySentence}
    action={
      <Button component={Link} href="/quyet-dinh">
        {strings.openDecisions}
      </Button>
    }
  />
)
