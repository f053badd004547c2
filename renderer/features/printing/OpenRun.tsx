import { Alert, Button, Group, Progress, Text, Title } from '@mantine/core'
import { PreviewDialog } from '@renderer/features/views/PreviewDialog'
import { useAppCommand, useAppQuery, useAppTask } from '@renderer/lib/api'
import { showFailure } from '@renderer/lib/toasts'
import { ConfirmButton } from '@renderer/ui/ConfirmButton'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { SectionCard } from '@renderer/ui/SectionCard'
import type { PrintRunId } from '@shared/features/printing/printing.ids'
import type { Pack, RunDetail } from '@shared/features/printing/printing.records'
import { IconAlertTriangle, IconClipboardCheck, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { PackTable } from './PackTable'
import classes from './Printing.module.css'
import { printingStrings } from './printing.strings'
import { SettleForm } from './SettleForm'

const { run: strings } = printingStrings
const icon = { size: 18, stroke: 1.75, 'aria-hidden': true } as const

/** The one thing to do now on the left: print the next pack, or say what came out; all packs right. */
export function OpenRun({ runId }: { readonly runId: PrintRunId }) {
  const run = useAppQuery('printing.run', { runId }, { keepPrevious: true })
  const [cancelledPack, setCancelledPack] = useState<number | null>(null)
  if (!run.data) return <ErrorNotice error={run.error} />
  const { packs, isAsStarted } = run.data
  const sent = packs.find(({ state }) => state === 'sent')
  // What failed is printed before the next pack: it goes back into its place in the stack.
  const waiting = packs.filter(({ state }) => state === 'waiting')
  const next = waiting.find(({ isReprint }) => isReprint) ?? waiting[0]
  return (
    <>
      <RunHeader run={run.data} />
      <div className={classes.panes}>
        <div className={classes.step}>
          {!isAsStarted && <ChangedNotice />}
          {sent && (
            <SettleForm
              key={sent.pack}
              runId={runId}
              pack={sent.pack}
              wasCancelled={cancelledPack === sent.pack}
            />
          )}
          {!sent && next && isAsStarted && (
            <NextPack runId={runId} pack={next} onCancelled={() => setCancelledPack(next.pack)} />
          )}
        </div>
        <div className={classes.packs}>
          <PackTable packs={packs} />
        </div>
      </div>
    </>
  )
}

function RunHeader({ run }: { readonly run: RunDetail }) {
  const { sheets, certificates, number } = run
  const stop = useAppCommand('printing.stop')
  return (
    <Group justify="space-between" wrap="nowrap" align="center">
      <div className={classes.progress}>
        <Title order={2} size="h4">
          {strings.heading({ number, certificates })}
        </Title>
        <Group gap="sm" mt={4} wrap="nowrap">
          <Progress
            flex={1}
            maw={280}
            value={(100 * sheets.good) / Math.max(1, certificates)}
            aria-label={strings.progress({ good: sheets.good, total: certificates })}
          />
          <Text size="sm" className="figures">
            {strings.progress({ good: sheets.good, total: certificates })}
            {sheets.spoiled > 0 && `, ${strings.spoiled(sheets.spoiled)}`}
          </Text>
        </Group>
      </div>
      <Group gap="xs" wrap="nowrap">
        <CheckSheetButton runId={run.id} />
        <ConfirmButton
          question={{ title: strings.stopTitle, effect: strings.stopEffect(sheets.waiting) }}
          disabled={sheets.sent > 0}
          loading={stop.isPending}
          onConfirm={() => stop.mutate({ runId: run.id, note: '' }, { onError: showFailure })}
        >
          {strings.stop}
        </ConfirmButton>
      </Group>
    </Group>
  )
}

function CheckSheetButton({ runId }: { readonly runId: PrintRunId }) {
  const paper = useAppTask('printing.checkSheet')
  const [pdf, setPdf] = useState<Uint8Array | null>(null)
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconClipboardCheck {...icon} />}
        loading={paper.isPending}
        onClick={() => paper.mutate({ runId }, { onSuccess: setPdf, onError: showFailure })}
      >
        {strings.checkSheet}
      </Button>
      {pdf && <PreviewDialog pdf={pdf} title={strings.checkSheet} onClose={() => setPdf(null)} />}
    </>
  )
}

interface NextProps {
  readonly runId: PrintRunId
  readonly pack: Pack
  readonly onCancelled: () => void
}

function NextPack({ runId, pack, onCancelled }: NextProps) {
  const print = useAppTask('printing.printPack')
  const { pack: number, sheets, isReprint, firstName, lastName } = pack
  return (
    <SectionCard title={isReprint ? strings.reprint(number) : strings.packName(number)}>
      <Text>{strings.next({ pack: number, sheets })}</Text>
      <Text fw={600}>{strings.range({ first: firstName, last: lastName })}</Text>
      <Text size="sm" c="dimmed">
        {strings.realSize}
      </Text>
      <ErrorNotice error={print.error} />
      <Button
        mt="xs"
        leftSection={<IconPrinter {...icon} />}
        loading={print.isPending}
        onClick={() =>
          print.mutate(
            { runId, pack: number },
            { onSuccess: ({ isCancelled }) => isCancelled && onCancelled() },
          )
        }
      >
        {isReprint ? strings.printAgain(sheets) : strings.print({ pack: number, sheets })}
      </Button>
    </SectionCard>
  )
}

const ChangedNotice = () => (
  <Alert
    color="do"
    variant="light"
    icon={<IconAlertTriangle size={20} aria-hidden />}
    title={strings.changedTitle}
    role="alert"
  >
    {strings.changed}
  </Alert>
)
