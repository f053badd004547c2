import { Button, Text } from '@mantine/core'
import type { DroppedFileId } from '@shared/core/dropped-file'
import { IconPaperclip } from '@tabler/icons-react'
import type { ComponentProps, ReactNode } from 'react'
import { type AttachedFile, AttachedFileList } from './AttachedFileList'
import { FileDrop } from './FileDrop'
import { SectionCard } from './SectionCard'
import { attachedFilesStrings as strings } from './ui.strings'

interface Props<File extends AttachedFile<string>>
  extends Omit<ComponentProps<typeof AttachedFileList<File>>, 'label'> {
  readonly title: string
  readonly description?: string
  /** What these files are, while there is none. */
  readonly none: string
  readonly isAttaching: boolean
  /** Without a file: asks for one. */
  readonly onAttach: (dropped?: DroppedFileId) => void
  /** What is chosen before a file is, left of the button. */
  readonly choice?: ReactNode
  /** A failure, above the list. */
  readonly children?: ReactNode
}

/** Files that hang on one record: kept inside the program, opened to be read only. */
export function AttachedFiles<File extends AttachedFile<string>>({
  title,
  description,
  none,
  isAttaching,
  onAttach,
  choice,
  children,
  ...list
}: Props<File>) {
  return (
    <SectionCard
      title={title}
      description={description}
      action={
        <>
          {choice}
          <Button
            variant="default"
            leftSection={<IconPaperclip size={18} stroke={1.75} aria-hidden />}
            loading={isAttaching}
            onClick={() => onAttach()}
          >
            {strings.attach}
          </Button>
        </>
      }
    >
      {children}
      <FileDrop hasHint onDropped={(dropped) => onAttach(dropped)}>
        {list.files.length === 0 && <Text c="dimmed">{none}</Text>}
        <AttachedFileList<File> {...list} />
      </FileDrop>
    </SectionCard>
  )
}
