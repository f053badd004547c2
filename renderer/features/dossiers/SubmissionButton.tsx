import { Button } from '@mantine/core'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { useState } from 'react'
import { papersStrings as strings } from './papers.strings'
import { SubmissionDialog } from './SubmissionDialog'

/** The papers of one round in Word: Tờ trình, Danh sách đề nghị. */
export function SubmissionButton({ roundId }: { readonly roundId: RoundId }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileTypeDocx size={18} stroke={1.75} aria-hidden />}
        onClick={() => setIsOpen(true)}
      >
        {strings.open}
      </Button>
      {isOpen && <SubmissionDialog roundId={roundId} onClose={() => setIsOpen(false)} />}
    </>
  )
}
