import { Button, Text } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { type AttachedFile, type AttachedFileActions, AttachedFileList } from './AttachedFileList'
import { SectionCard } from './SectionCard'
import { attachedFilesStrings as strings } from './ui.strings'

interface Props<Id> extends AttachedFileActions<Id> {
  readonly title: string
  readonly description?: string
  /** What these files are, while there is none. */
  readonly none: string
  readonly files: readonly AttachedFile<Id>[]
  readonly isAttaching: boolean
  readonly onAttach: () => void
  /** A failure, above the list. */
  readonly children?: ReactNode
}

/** Files that hang on one record: kept inside the program, opened to be read only. */
export function AttachedFiles<Id extends string>({ files, ...props }: Props<Id>) {
  return (
    <SectionCard
      title={props.title}
      description={props.description}
      action={
        <Button
          variant="default"
          leftSection={<IconPaperclip size={18} stroke={1.75} aria-hidden />}
          loading={props.isAttaching}
          onClick={props.onAttach}
        >
          {strings.attach}
        </Button>
      }
    >
      {props.children}
      {files.length === 0 && <Text c="dimmed">{props.none}</Text>}
      <AttachedFileList
        files={files}
        onOpen={props.onOpen}
        onSave={props.onSave}
        onDetach={props.onDetach}
      />
    </SectionCard>
  )
}
