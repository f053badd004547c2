import { Modal, SegmentedControl, Stack, Text } from '@mantine/core'
import { useReturnFocus } from '@renderer/lib/use-return-focus'
import { uiStrings } from '@renderer/ui/ui.strings'
import {
  type RegistrationSubject,
  registrationSubjects,
} from '@shared/features/registrations/registrations.kinds'
import { useState } from 'react'
import { FormFiles } from './FormsDialog'
import type { ViewProps } from './registration-tabs'
import { registrationPageStrings as page, printStrings as strings } from './registrations.strings'

interface Props extends Omit<ViewProps, 'choices'> {
  readonly onClose: () => void
}

/** Forms to be filled in by hand at the units. */
export function BlankFormsDialog({ onClose, ...scope }: Props) {
  useReturnFocus(true)
  const [subject, setSubject] = useState<RegistrationSubject>('person')
  return (
    <Modal
      opened
      onClose={onClose}
      title={strings.blankTitle}
      closeButtonProps={{ 'aria-label': uiStrings.close }}
    >
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {strings.blankSentence}
        </Text>
        <SegmentedControl
          aria-label={strings.subject}
          data={registrationSubjects
            .toReversed()
            .map((value) => ({ value, label: page.subjects[value] }))}
          value={subject}
          onChange={(value) => setSubject(value as RegistrationSubject)}
        />
        <FormFiles of={{ kind: 'blank', ...scope, subject }} isReady />
      </Stack>
    </Modal>
  )
}
