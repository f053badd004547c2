import { Alert, Button, Checkbox, Group, Select, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { useSteadyBytes } from '@renderer/ui/use-steady-bytes'
import { DesignLayout } from '@shared/features/certificates/certificates.design'
import type { PreviewSubject } from '@shared/features/certificates/certificates.designs.contract'
import type { DesignId, StockId } from '@shared/features/certificates/certificates.ids'
import { trialRecords } from '@shared/features/certificates/certificates.trial-records'
import { AwardId } from '@shared/features/decisions/decisions.ids'
import { IconAlertTriangle, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import classes from './Certificates.module.css'
import { DesignCanvas } from './DesignCanvas'
import { designerStrings as strings } from './designer.strings'
import type { DesignDraft } from './use-design-draft'
import { useScanUrl } from './use-scan-url'

interface Props {
  readonly draft: DesignDraft
  readonly designId: DesignId
  readonly stockId: StockId | null
  readonly chosenId: string | null
  readonly onChoose: (id: string) => void
}

const firstSubject: PreviewSubject = { kind: 'trial', record: 'ordinary' }
/** Long enough that a drag is not drawn at every pixel, short enough to seem at once. */
const SETTLE_MS = 120

/** The sheet with the words of somebody on it, as the press makes it. */
export function DesignView({ draft, designId, stockId, chosenId, onChoose }: Props) {
  const [subject, setSubject] = useState<PreviewSubject>(firstSubject)
  const [isOutlined, setIsOutlined] = useState(false)
  const [hasScan, setHasScan] = useState(true)
  const [layout] = useDebouncedValue(draft.layout, SETTLE_MS)
  const preview = useAppQuery(
    'certificates.previewDesign',
    { layout: DesignLayout.parse(layout), stockId, subject, outlines: isOutlined },
    { keepPrevious: true },
  )
  const pdf = useSteadyBytes(preview.data?.pdf ?? undefined)
  const stocks = useAppQuery('certificates.stocks', {})
  const stock = stocks.data?.find(({ id }) => id === stockId) ?? null
  const scanUrl = useScanUrl(stock !== null && stock.scanName !== null && hasScan ? stock.id : null)
  const findings = preview.data?.findings ?? []
  const subjectKind = useSubjectKind(subject)
  return (
    <div className={classes.canvasColumn}>
      <Group gap="sm">
        <SubjectSelect subject={subject} onSubject={setSubject} />
        {stock?.scanName != null && (
          <Checkbox
            label={strings.scan}
            checked={hasScan}
            onChange={(event) => setHasScan(event.currentTarget.checked)}
          />
        )}
        <Checkbox
          label={strings.outlines}
          checked={isOutlined}
          onChange={(event) => setIsOutlined(event.currentTarget.checked)}
        />
        {isOutlined && <PrintOutlines designId={designId} isDirty={draft.isDirty} />}
      </Group>
      <ErrorNotice error={preview.error} />
      <DesignCanvas
        {...{ draft, stock, scanUrl, chosenId, subjectKind, onChoose }}
        pdf={pdf ?? null}
        faultIds={new Set(findings.flatMap(({ fieldId }) => fieldId ?? []))}
      />
      <Findings sentences={findings.map(({ sentence }) => sentence)} />
    </div>
  )
}

function useSubjectKind(subject: PreviewSubject): 'person' | 'collective' {
  const candidates = useAppQuery('certificates.previewCandidates', {})
  if (subject.kind === 'trial')
    return subject.record === 'collective' || subject.record === 'longCollective'
      ? 'collective'
      : 'person'
  return candidates.data?.find(({ awardId }) => awardId === subject.awardId)?.kind ?? 'person'
}

interface SubjectProps {
  readonly subject: PreviewSubject
  readonly onSubject: (subject: PreviewSubject) => void
}

function SubjectSelect({ subject, onSubject }: SubjectProps) {
  const candidates = useAppQuery('certificates.previewCandidates', {})
  const choose = (value: string | null) => {
    const record = trialRecords.find((each) => each === value)
    const awardId = AwardId.safeParse(value)
    if (record) onSubject({ kind: 'trial', record })
    else if (awardId.success) onSubject({ kind: 'award', awardId: awardId.data })
  }
  const real = (candidates.data ?? []).map(({ awardId, name, decisionNumber }) => ({
    value: awardId as string,
    label: strings.realOption({ name, number: decisionNumber }),
  }))
  return (
    <Select
      aria-label={strings.subject}
      w={360}
      maw="100%"
      searchable
      allowDeselect={false}
      data={[
        {
          group: strings.trialGroup,
          items: trialRecords.map((value) => ({ value, label: strings.trials[value] })),
        },
        ...(real.length > 0 ? [{ group: strings.realGroup, items: real }] : []),
      ]}
      value={subject.kind === 'trial' ? subject.record : subject.awardId}
      onChange={choose}
    />
  )
}

function PrintOutlines({
  designId,
  isDirty,
}: {
  readonly designId: DesignId
  readonly isDirty: boolean
}) {
  const print = useAppTask('certificates.printOutlines')
  return (
    <Button
      variant="default"
      size="compact-md"
      title={strings.printOutlinesHint}
      leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
      disabled={isDirty}
      loading={print.isPending}
      onClick={() => print.mutate({ designId, profileId: null }, { onError: showFailure })}
    >
      {strings.printOutlines}
    </Button>
  )
}

function Findings({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0)
    return (
      <Text size="sm" c="dimmed" role="status">
        {strings.sound} {strings.keys}
      </Text>
    )
  return (
    <Alert
      flex="none"
      color="do"
      variant="light"
      p="xs"
      icon={<IconAlertTriangle size={20} stroke={1.75} aria-hidden />}
      role="status"
    >
      {sentences.map((sentence) => (
        <Text key={sentence} size="sm" c="var(--chu)">
          {sentence}
        </Text>
      ))}
    </Alert>
  )
}
