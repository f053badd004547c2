import { Modal, Text } from '@mantine/core'
import { SubjectHistory } from '@renderer/features/history/SubjectHistory'
import type { Meeting } from '@shared/features/council/council.results'
import { BallotsDialog } from './BallotsDialog'
import { CloseDialog } from './CloseDialog'
import { meetingStrings as strings } from './council.strings'
import { MeetingDialog } from './MeetingDialog'
import { MeetingFiles } from './MeetingFiles'
import { MembersDialog } from './MembersDialog'
import { MinutesDialog } from './MinutesDialog'
import { PresenceDialog } from './PresenceDialog'
import { SignDialog } from './SignDialog'
import type { CouncilPaperShown } from './use-council-paper'

const dialogs = [
  ...(['edit', 'members', 'presence', 'ballots', 'close', 'minutes', 'sign'] as const),
  ...(['files', 'history'] as const),
]
export type OpenDialog = (typeof dialogs)[number]

interface Props {
  readonly meeting: Meeting
  readonly paper: CouncilPaperShown
  readonly dialog: OpenDialog | null
  readonly onClose: () => void
}

/** Whatever is asked about the meeting as a whole, one at a time. */
export function MeetingDialogs({ meeting, paper, dialog, onClose }: Props) {
  switch (dialog) {
    case null:
      return null
    case 'edit':
      return <MeetingDialog meeting={meeting} onClose={onClose} />
    case 'members':
      return <MembersDialog meeting={meeting} onClose={onClose} />
    case 'presence':
      return <PresenceDialog meeting={meeting} onClose={onClose} />
    case 'ballots':
      return <BallotsDialog meeting={meeting} paper={paper} onClose={onClose} />
    case 'close':
      return <CloseDialog meeting={meeting} onClose={onClose} />
    case 'minutes':
      return <MinutesDialog meeting={meeting} onClose={onClose} />
    case 'sign':
      return <SignDialog meeting={meeting} onClose={onClose} />
    case 'files':
    case 'history':
      return (
        <Modal
          opened
          size={720}
          onClose={onClose}
          title={
            <Text component="span" fw={600} size="lg">
              {strings[dialog]}
            </Text>
          }
        >
          {dialog === 'files' ? (
            <MeetingFiles meeting={meeting} />
          ) : (
            <SubjectHistory rowId={meeting.id} />
          )}
        </Modal>
      )
  }
}
