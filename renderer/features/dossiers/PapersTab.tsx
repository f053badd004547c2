import { Alert, Button, Group, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { AwardFormId } from '@shared/features/awards/awards.ids'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import type { SubjectKind } from '@shared/features/nominations/nominations.kinds'
import { IconInfoCircle, IconListCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { ChecklistDialog } from './ChecklistDialog'
import { fileStrings as strings } from './dossiers.strings'
import { PaperLine } from './PaperLine'
import classes from './Papers.module.css'
import { ReportMenu } from './ReportMenu'

interface Props {
  readonly nomination: {
    readonly id: NominationId
    readonly formId: AwardFormId | null
    readonly kind: SubjectKind
  }
}

/** The papers of one file: what came, what is attached, what is missing. */
export function PapersTab({ nomination }: Props) {
  const { id, formId } = nomination
  const papers = useAppQuery('dossiers.papers', { id })
  const [isEditing, setIsEditing] = useState(false)
  return (
    <>
      <ErrorNotice error={papers.error} />
      {formId === null && (
        <Alert
          variant="light"
          color="lam"
          mb="xs"
          icon={<IconInfoCircle size={20} stroke={1.75} aria-hidden />}
        >
          <Text size="sm">{strings.noForm}</Text>
        </Alert>
      )}
      <ul className={classes.papers}>
        {(papers.data ?? []).map((item) => (
          <PaperLine key={item.key} nominationId={id} item={item} />
        ))}
      </ul>
      <Text size="xs" c="dimmed" mt={6}>
        {strings.dropHint}
      </Text>
      <Group justify="space-between" mt="xs">
        <ReportMenu nomination={nomination} />
        {formId !== null && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconListCheck size={16} stroke={1.75} aria-hidden />}
            onClick={() => setIsEditing(true)}
          >
            {strings.editChecklist}
          </Button>
        )}
      </Group>
      {isEditing && formId !== null && (
        <ChecklistDialog formId={formId} onClose={() => setIsEditing(false)} />
      )}
    </>
  )
}
