import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core'
import { useReturnFocus } from '@renderer/lib/use-return-focus'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { BlockPlan } from './edit-grid.block'
import { editGridStrings as strings } from './edit-grid.strings'

interface Props<Row> {
  readonly plan: BlockPlan<Row>
  readonly onClose: () => void
  readonly onWrite: () => void
}

/** Cells listed; the rest of a long block is counted. */
const shownProblems = 50

/** A block that does not fit: nothing of it is written until the clerk says so. */
export function PasteProblems<Row>({ plan, onClose, onWrite }: Props<Row>) {
  useReturnFocus(true)
  const { problems, writes } = plan
  const { row, column, text, problem } = strings.problemColumns
  const more = problems.length - shownProblems
  return (
    <Modal
      opened
      onClose={onClose}
      size={760}
      title={<Text fw={600}>{strings.problemsTitle}</Text>}
    >
      <Stack gap="md">
        <Text>{strings.problems({ bad: problems.length, good: writes.length })}</Text>
        <Table.ScrollContainer minWidth={0} mah={340}>
          <Table
            data={{
              head: [row, column, text, problem],
              body: problems
                .slice(0, shownProblems)
                .map((each) => [
                  formatNumber(each.row + 1),
                  each.column,
                  each.text.slice(0, 60),
                  each.problem,
                ]),
            }}
          />
        </Table.ScrollContainer>
        {more > 0 && <Text c="dimmed">{strings.moreProblems(more)}</Text>}
        <Group justify="flex-end" gap="xs">
          {writes.length > 0 && (
            <Button variant="default" onClick={onWrite}>
              {strings.writeGood(writes.length)}
            </Button>
          )}
          <Button data-autofocus onClick={onClose}>
            {strings.writeNothing}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
