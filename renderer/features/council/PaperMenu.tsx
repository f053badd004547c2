import { Button, Menu } from '@mantine/core'
import type { CouncilPaper } from '@shared/features/council/council.kinds'
import type { Meeting } from '@shared/features/council/council.results'
import { standardOf } from '@shared/features/council/council.rules'
import { IconChevronDown, IconPrinter } from '@tabler/icons-react'
import { paperNames, paperStrings as strings } from './council.strings'
import type { CouncilPaperShown, MinutesPaper } from './use-council-paper'

interface Props {
  readonly meeting: Meeting
  readonly paper: CouncilPaperShown
  readonly onBallots: () => void
}

/** Every paper of the meeting; those of a ballot only where there is one. */
export function PaperMenu({ meeting, paper, onBallots }: Props) {
  const isSecret = meeting.items.some((item) => standardOf(meeting, item).mode === 'secret')
  const before: readonly CouncilPaper[] = isSecret
    ? ['presence', 'opinion-slips', 'count-sheet']
    : ['presence', 'opinion-slips']
  const after: readonly MinutesPaper[] = isSecret ? ['minutes', 'count-minutes'] : ['minutes']
  const item = (name: CouncilPaper) => (
    <Menu.Item key={name} onClick={() => paper.show(name)}>
      {paperNames[name]}
    </Menu.Item>
  )
  return (
    <Menu position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>
        <Button
          variant="default"
          loading={paper.isBusy}
          leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
          rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />}
        >
          {strings.print}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {isSecret && <Menu.Item onClick={onBallots}>{paperNames.ballots}</Menu.Item>}
        {before.map(item)}
        <Menu.Divider />
        {after.map(item)}
        <Menu.Divider />
        {after.map((name) => (
          <Menu.Item key={name} onClick={() => paper.saveWord(name)}>
            {strings.word(paperNames[name])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
