import { Button, List, Text, Textarea } from '@mantine/core'
import { useAppCommand, useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { OlderBookId } from '@shared/features/decisions/decisions.ids'
import { cellsOf, readOlderRows } from '@shared/features/ledger/older.rules'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { olderScreenStrings as strings } from './older.strings'

interface Props {
  readonly bookId: OlderBookId
  readonly onClose: () => void
}

/** Problems named one by one; beyond these the clerk mends the sheet first. */
const shownProblems = 6

/** Many lines at once: a block copied from Excel, or the file itself. */
export function PasteDialog({ bookId, onClose }: Props) {
  const enter = useAppCommand('olderBooks.enter')
  const readFile = useAppTask('olderBooks.readFile')
  const [pasted, setPasted] = useState('')
  const { lines, problems } = useMemo(() => readOlderRows(cellsOf(pasted)), [pasted])
  const read = () =>
    readFile.mutate(
      {},
      {
        onSuccess: (rows) =>
          rows && setPasted(rows.map((row) => row.map(oneLine).join('\t')).join('\n')),
        onError: showFailure,
      },
    )
  return (
    <FormDialog
      isOpen
      size={860}
      title={strings.paste}
      description={strings.pasteHint}
      submitLabel={strings.enter}
      onClose={onClose}
      isBusy={enter.isPending}
      isDirty={pasted !== ''}
      isIncomplete={lines.length === 0}
      incompleteHint={strings.nothingRead}
      error={enter.error}
      onSubmit={(event) => {
        event.preventDefault()
        const done = (outcome: { readonly added: number; readonly matched: number }) => {
          showDone(strings.entered(outcome))
          onClose()
        }
        enter.mutate({ bookId, lines: [...lines] }, { onSuccess: done })
      }}
    >
      <Button
        variant="default"
        w="fit-content"
        leftSection={<IconFileSpreadsheet size={18} stroke={1.75} aria-hidden />}
        loading={readFile.isPending}
        onClick={read}
      >
        {strings.readFile}
      </Button>
      <Textarea
        label={strings.pasted}
        autosize
        minRows={6}
        maxRows={14}
        wrap="off"
        value={pasted}
        onChange={(event) => setPasted(event.currentTarget.value)}
      />
      {pasted !== '' && (
        <div aria-live="polite">
          <Text size="sm">{strings.found({ lines: lines.length, problems: problems.length })}</Text>
          <List size="sm">
            {problems.slice(0, shownProblems).map((problem) => (
              <List.Item key={problem.row}>{strings.problem(problem)}</List.Item>
            ))}
          </List>
        </div>
      )}
    </FormDialog>
  )
}

/** A cell of several lines stays one cell of the block. */
const oneLine = (text: string): string => text.replace(/[\t\r\n]+/gu, ' ')
