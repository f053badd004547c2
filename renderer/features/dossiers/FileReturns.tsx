import { Button, Group, Text } from '@mantine/core'
import type { FileReturn } from '@shared/features/nominations/files.contract'
import type { NominationDetail } from '@shared/features/nominations/nominations.contract'
import { returnReasonNames } from '@shared/features/nominations/nominations.strings'
import { IconPrinter } from '@tabler/icons-react'
import { PreviewDialog } from '../views/PreviewDialog'
import { dossiersStrings, fileStrings as strings } from './dossiers.strings'
import classes from './Papers.module.css'
import { useDossierPaper } from './use-dossier-paper'

/** Every time the file went back, with why, and when it came again. */
export function FileReturns({ nomination }: { readonly nomination: NominationDetail }) {
  const { id, returns, status } = nomination
  const paper = useDossierPaper({ roundId: null })
  if (returns.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {strings.noReturns}
      </Text>
    )
  return (
    <>
      <ul className={classes.papers}>
        {returns.map((each) => (
          <ReturnLine key={each.id} returned={each} />
        ))}
      </ul>
      {status === 'returned' && (
        <Group justify="flex-end" mt={6}>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPrinter size={16} stroke={1.75} aria-hidden />}
            loading={paper.isBusy}
            onClick={() => paper.printSlip([id])}
          >
            {dossiersStrings.printSlip}
          </Button>
        </Group>
      )}
      {paper.shown && <PreviewDialog {...paper.shown} onClose={paper.close} />}
    </>
  )
}

function ReturnLine({ returned }: { readonly returned: FileReturn }) {
  const { returnedOn, dueOn, reasons, words, resubmittedOn } = returned
  const why = [...reasons.filter((each) => each !== 'other').map(nameOf), words].filter(Boolean)
  return (
    <li className={classes.paper}>
      <Text size="sm" fw={500}>
        {[strings.returned(returnedOn), dueOn && strings.due(dueOn)].filter(Boolean).join(', ')}
      </Text>
      <Text size="sm">{why.join('; ')}</Text>
      <Text size="xs" c="dimmed">
        {resubmittedOn ? strings.resubmitted(resubmittedOn) : strings.notResubmitted}
      </Text>
    </li>
  )
}

const nameOf = (reason: FileReturn['reasons'][number]): string => returnReasonNames[reason]
